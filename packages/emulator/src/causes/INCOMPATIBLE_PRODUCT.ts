import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

interface Parameters {
  readonly existingProductType: string;
  readonly existingProductId: string;
  readonly targetProductId: string;
}

/** Arises where an instance would change its type. */
export const incompatibleProduct: Cause<ProductFacts, Parameters> = {
  says: "The product given is of another type than the one that the instance has.",
  basis: onErrorsPage,
  when: ({ world, present, product, productId }) => {
    const existingProductId = present?.instance.catalogProductId;
    const existing = existingProductId === undefined ? undefined : world.store.product(existingProductId);
    if (existing === undefined || product === undefined || existing.type === product.type) return undefined;
    return { existingProductType: existing.type, existingProductId: existing.id, targetProductId: productId };
  },
};
