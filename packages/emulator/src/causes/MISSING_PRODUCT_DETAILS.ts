import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { AdjustFacts } from "../facts/call-facts.ts";

/** Arises for a request that does not change anything. */
export const missingProduct: Cause<AdjustFacts, object> = {
  says: "Neither a product nor a cycle is given.",
  basis: onErrorsPage,
  when: ({ givenProductId, givenCycle }) => (givenProductId === undefined && givenCycle === undefined ? {} : undefined),
};

/** Arises for a request that has only the product that the instance already has. */
export const missingBillingInfo: Cause<AdjustFacts, object> = {
  says: "The product given is the one that the instance has, and no cycle is given, although only the cycle could change.",
  basis: {
    assumed: "The errors page says that changing the cycle needs billingInfo, and not how that shows in a request.",
  },
  when: ({ present, givenProductId, givenCycle }) =>
    givenProductId === present.catalogProductId && givenCycle === undefined ? {} : undefined,
};

/** Arises for a recurring cycle without a unit. */
export const missingCycleDuration: Cause<AdjustFacts, object> = {
  says: "The cycle given is RECURRING and has no unit.",
  basis: onErrorsPage,
  when: ({ givenCycle }) =>
    givenCycle?.type === "RECURRING" && givenCycle.cycleDuration?.unit === undefined ? {} : undefined,
};
