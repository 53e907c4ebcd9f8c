import { onErrorsPage } from "../behaviour.ts";
import { supportedCycle } from "../world/cycle.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises if the request does not say in which of its cycles a product is to be billed. */
export const missingBillingCycle: Cause<ProductFacts, { readonly productId: string }> = {
  says: "No cycle is given, the product has several, and an adjusted instance is billed in none of them yet.",
  basis: onErrorsPage,
  when: ({ product, productId, cycle, present }) => {
    if (cycle !== undefined || product === undefined || product.cycles.length === 1) return undefined;
    const kept = present && supportedCycle(product, present.instance.billingInfo);
    return kept === undefined ? { productId } : undefined;
  },
};
