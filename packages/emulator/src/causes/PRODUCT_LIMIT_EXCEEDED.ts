import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";
import { keepsProduct } from "../facts/keeps-product.ts";

interface Parameters {
  readonly productId: string;
  readonly numberOfCurrentSubscriptions: number;
}

/** Arises where one more instance would be more than the product's limit. */
export const productLimitExceeded: Cause<ProductFacts, Parameters> = {
  says: "As many live instances of the product as its limit allows exist under the parent account.",
  basis: onErrorsPage,
  when: (facts) => {
    const { world, root, product, productId, earlier } = facts;
    if (product?.limit === undefined || keepsProduct(facts)) return undefined;
    const ordered = earlier.filter((one) => one.productId === productId).length;
    const numberOfCurrentSubscriptions = world.store.countLive(root, productId) + ordered;
    return numberOfCurrentSubscriptions >= product.limit ? { productId, numberOfCurrentSubscriptions } : undefined;
  },
};
