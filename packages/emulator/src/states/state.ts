import type { Operation } from "@resellers-sdk/errors";
import type { RowName } from "../causes/cause.ts";
import type { Seed } from "../world/seed/seed.ts";

/**
 * How a documented answer is kept from coming. With the default seed each one answers the request that the description
 * pairs it with. A state changes that seed so that the same request gets another answer; `request` where the request
 * alone causes the answer, whatever the world holds.
 */
export type Without = ((seed: Seed) => Seed) | "request";

/** One state for the success of an operation, and one for each error that the catalogue lists for it. */
export type StatesOf<Op extends Operation> = { readonly [Name in RowName<Op> | "success"]: Without };
