import type { World } from "../world/world.ts";
import type { Faults } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import type { RateLimiter } from "./rate-limit.ts";

/** A world, with the layers between it and its callers. */
export interface Service {
  readonly world: World;
  readonly faults: Faults;
  readonly limiter: RateLimiter;
  readonly ledger: Ledger;
}
