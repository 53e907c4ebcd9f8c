import { onErrorsPage } from "../behaviour.ts";
import { supportedCycle, wordCycle } from "../world/cycle.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { isSupportedBySome } from "../facts/supported-cycles.ts";

interface Parameters {
  readonly productId: string;
  readonly cycle: string;
  readonly cycles: readonly string[];
}

/** Arises for a cycle that only other products have. */
export const incompatibleBillingCycle: Cause<ProductFacts, Parameters> = {
  says: "The cycle given is supported by some product of the catalogue, but not by this one.",
  basis: onErrorsPage,
  when: ({ world, product, productId, cycle }) => {
    if (cycle === undefined || product === undefined || supportedCycle(product, cycle) !== undefined) return undefined;
    if (!isSupportedBySome(world, cycle)) return undefined;
    return { productId, cycle: wordCycle(cycle), cycles: product.cycles.map(wordCycle) };
  },
};
