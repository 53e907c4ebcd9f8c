import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises for a product that is not in the catalogue. */
export const productNotFound: Cause<ProductFacts, object> = {
  says: "The product is not in the catalogue.",
  basis: onErrorsPage,
  when: ({ product }) => (product === undefined ? {} : undefined),
};
