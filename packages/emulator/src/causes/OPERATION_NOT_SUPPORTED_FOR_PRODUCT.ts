import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { InstanceFacts } from "../facts/call-facts.ts";

/** Arises for an instance of a product that cannot be adjusted. */
export const operationNotSupported: Cause<InstanceFacts, { readonly productId: string }> = {
  says: "The product of the instance cannot be adjusted.",
  basis: onErrorsPage,
  when: ({ product }) => (product?.adjustable === false ? { productId: product.id } : undefined),
};
