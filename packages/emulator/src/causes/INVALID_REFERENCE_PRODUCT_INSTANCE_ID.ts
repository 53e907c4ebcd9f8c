import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

/** Arises for a reference that cannot pay for the product. */
export const invalidReference: Cause<ProductFacts, object> = {
  says: "The instance referred to is not the account's, is neither PENDING nor ENABLED, was referred to before, or cannot pay for the product.",
  basis: onErrorsPage,
  when: ({ world: { store }, accountId, product, reference, earlier }) => {
    if (reference === undefined) return undefined;
    const found = store.packageOf(reference);
    const status = found?.instances.find(({ instanceId }) => instanceId === reference)?.status;
    const valid =
      found?.accountId === accountId &&
      (status === "PENDING" || status === "ENABLED") &&
      product?.payable === true &&
      !store.isReference(reference) &&
      !earlier.some((one) => one.reference === reference);
    return valid ? undefined : {};
  },
};
