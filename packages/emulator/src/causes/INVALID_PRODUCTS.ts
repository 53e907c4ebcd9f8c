import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises for products that exist, but that this reseller may not sell. */
export const invalidProducts: Cause<ProductFacts, { readonly productIds: readonly string[] }> = {
  says: "The product exists, but may not be sold; the message lists all such products of the request.",
  basis: onErrorsPage,
  when: ({ product, all }) => {
    if (product?.sold !== false) return undefined;
    const unsold = all.filter((one) => one.product?.sold === false);
    return { productIds: [...new Set(unsold.map(({ productId }) => productId))] };
  },
};
