import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises for a product without settings. */
export const productSettingsNotFound: Cause<ProductFacts, { readonly productId: string }> = {
  says: "The product lacks its settings.",
  basis: onErrorsPage,
  when: ({ product, productId }) => (product?.settings === false ? { productId } : undefined),
};
