import type { Operation } from "@resellers-sdk/errors";
import type { RowName } from "../causes/cause.ts";
import type { Seed } from "../world/seed/seed.ts";

/**
 * How to prevent a documented answer. With the default seed, every documented answer is caused by the request that the
 * description pairs it with. A state changes that seed so that the same request gets another answer; it is `request` if
 * the request alone causes the answer, independently of the world.
 */
export type Without = ((seed: Seed) => Seed) | "request";

/** One state for the success of an operation, and one for each error that the catalogue lists for it. */
export type StatesOf<Op extends Operation> = { readonly [Name in RowName<Op> | "success"]: Without };
