import type { Account, Cycle, Instance, Product } from "../world/entities.ts";
import type { Placed } from "../world/store/store.ts";
import type { World } from "../world/world.ts";

/** The calling account. */
export interface CallerFacts {
  readonly world: World;
  /** The id in the header, even if no such account exists. */
  readonly accountId: string;
  readonly account: Account | undefined;
}

/** The instance that a call is about. */
export interface InstanceFacts {
  readonly instanceId: string;
  /** The instance, if the account has it. */
  readonly found: Placed | undefined;
  /** The product of the instance. */
  readonly product: Product | undefined;
}

/** One product that a request orders, changes to, or puts on a site. */
export interface ProductFacts {
  readonly world: World;
  readonly accountId: string;
  /** The account under which limits are counted. */
  readonly root: string;
  readonly productId: string;
  readonly product: Product | undefined;
  /** The cycle in the request. */
  readonly cycle: Cycle | undefined;
  readonly siteId: string | undefined;
  readonly reference: string | undefined;
  /** The instance that is adjusted or assigned, with its package; `undefined` if an instance is ordered. */
  readonly present: Placed | undefined;
  /** The products of the same request that come earlier. */
  readonly earlier: readonly ProductFacts[];
  /** All products of the request. */
  readonly all: readonly ProductFacts[];
}

/** The facts of a request to adjust an instance. */
export interface AdjustFacts {
  readonly present: Instance;
  /** The product in the request. */
  readonly givenProductId: string | undefined;
  readonly givenCycle: Cycle | undefined;
}
