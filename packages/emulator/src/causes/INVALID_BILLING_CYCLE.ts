import type { Cause } from "./cause.ts";
import { wordCycle } from "../world/cycle.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { isSupportedBySome } from "../facts/supported-cycles.ts";

interface Parameters {
  readonly productId: string;
  readonly settingsCycles: readonly string[];
  readonly requestedContractDetails: string;
}

/** Arises for a cycle that no product has. */
export const invalidBillingCycle: Cause<ProductFacts, Parameters> = {
  says: "No product of the catalogue supports the given cycle.",
  basis: {
    assumed:
      "The errors page says that the cycle is not supported for any product; where the line to INCOMPATIBLE_BILLING_CYCLE runs is unclear.",
  },
  when: ({ world, product, productId, cycle }) => {
    if (cycle === undefined || product === undefined || isSupportedBySome(world, cycle)) return undefined;
    return { productId, settingsCycles: product.cycles.map(wordCycle), requestedContractDetails: wordCycle(cycle) };
  },
};
