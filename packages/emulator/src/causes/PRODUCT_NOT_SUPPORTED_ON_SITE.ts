import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { othersOnSite } from "../facts/others-on-site.ts";

interface Parameters {
  readonly metasiteId: string;
  readonly productId: string;
}

/** Arises where a site lacks what a product needs. */
export const productNotSupportedOnSite: Cause<ProductFacts, Parameters> = {
  says: "The product needs a live instance of another type, from an earlier package, and the site has none.",
  basis: onErrorsPage,
  when: (facts) => {
    const { world, product, productId, siteId, present } = facts;
    if (siteId === undefined || product?.needsOnSite === undefined) return undefined;
    const suits = othersOnSite(facts, siteId).some(
      (one) =>
        one.package.id !== present?.package.id &&
        world.store.product(one.instance.catalogProductId)?.type === product.needsOnSite,
    );
    return suits ? undefined : { metasiteId: siteId, productId };
  },
};
