import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { othersOnSite } from "../facts/others-on-site.ts";

interface Parameters {
  readonly productTypeId: string;
  readonly metasiteId: string;
}

/** Arises if a product that excludes others of its type would join one of them on a site. */
export const productTypeAlreadyAssigned: Cause<ProductFacts, Parameters> = {
  says: "The product may be on a site only once per type, and the site has a live instance of the type, or gets one earlier in the request.",
  basis: onErrorsPage,
  when: (facts) => {
    const { world, product, siteId, earlier } = facts;
    if (siteId === undefined || !product?.oncePerSite) return undefined;
    const { type } = product;
    const there =
      earlier.some((one) => one.siteId === siteId && one.product?.type === type) ||
      othersOnSite(facts, siteId).some(({ instance }) => world.store.product(instance.catalogProductId)?.type === type);
    return there ? { productTypeId: type, metasiteId: siteId } : undefined;
  },
};

/** The same for an adjusted instance: if its product stays the same, nothing joins the site. */
export const productTypeAlreadyAssignedByAdjusting: Cause<ProductFacts, Parameters> = {
  ...productTypeAlreadyAssigned,
  when: (facts) =>
    facts.present?.instance.catalogProductId === facts.productId ? undefined : productTypeAlreadyAssigned.when(facts),
};
