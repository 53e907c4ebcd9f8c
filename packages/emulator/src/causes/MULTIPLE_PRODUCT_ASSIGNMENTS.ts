import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { keepsProduct } from "../facts/keeps-product.ts";
import { othersOnSite } from "../facts/others-on-site.ts";

interface Parameters {
  readonly productIds: readonly string[];
  readonly metaSiteId: string;
}

const parametersOf = (productId: string, metaSiteId: string): Parameters => ({ productIds: [productId], metaSiteId });

/** Arises where one request puts one product on one site twice. */
export const productTwiceInRequest: Cause<ProductFacts, Parameters> = {
  says: "The request puts the same product on the same site twice.",
  basis: onErrorsPage,
  when: ({ siteId, productId, earlier }) =>
    siteId !== undefined && earlier.some((one) => one.siteId === siteId && one.productId === productId)
      ? parametersOf(productId, siteId)
      : undefined,
};

/** Arises where an adjusted instance would become the second one of its product on its site. */
export const productTwiceOnSite: Cause<ProductFacts, Parameters> = {
  says: "Another live instance of the product given is on the site of the instance.",
  basis: { assumed: "One request adjusts one instance; what the error can mean then is not documented." },
  when: (facts) => {
    const { siteId, productId } = facts;
    if (siteId === undefined || keepsProduct(facts)) return undefined;
    const twice = othersOnSite(facts, siteId).some(({ instance }) => instance.catalogProductId === productId);
    return twice ? parametersOf(productId, siteId) : undefined;
  },
};
