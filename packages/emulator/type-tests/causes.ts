/* Tables of causes that do not match the catalogue must not compile. Checked by `tsc`. */
import { type Cause, type CausesOf, firstCause, stagesOf } from "../src/causes/cause.ts";
import type { InstanceFacts, ProductFacts } from "../src/facts/call-facts.ts";
import { accountNotFound } from "../src/causes/ACCOUNT_NOT_FOUND.ts";
import { missingSiteId } from "../src/causes/MISSING_SITE_ID.ts";
import { productInstanceNotFound } from "../src/causes/PRODUCT_INSTANCE_NOT_FOUND.ts";

type Unassign = CausesOf<"unassignProductInstanceFromSite">;

const complete = {
  "ACCOUNT_NOT_FOUND.wasntFound": accountNotFound,
  MISSING_SITE_ID: missingSiteId,
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": productInstanceNotFound,
} satisfies Unassign;

const { MISSING_SITE_ID: _, ...withoutOne } = complete;
// @ts-expect-error A documented error has no cause.
const _missing = withoutOne satisfies Unassign;

const otherParameters: Cause<InstanceFacts, { readonly instanceId: string }> = productInstanceNotFound;
// @ts-expect-error The message has the parameter productInstanceId, and not instanceId.
const _otherParameters = { MISSING_SITE_ID: otherParameters } satisfies Partial<Unassign>;

// @ts-expect-error A cause has a basis.
const _withoutBasis: Cause<InstanceFacts, object> = { says: "", when: () => undefined };

declare const ofProduct: ProductFacts;
// @ts-expect-error This cause is judged by facts of an instance, and not of a product.
firstCause("unassignProductInstanceFromSite", complete, ["MISSING_SITE_ID"], ofProduct);

const _excess = {
  ...complete,
  // @ts-expect-error The operation does not document the error.
  SITE_NOT_FOUND: missingSiteId,
} satisfies Unassign;

stagesOf(complete, {
  first: ["ACCOUNT_NOT_FOUND.wasntFound"],
  second: ["MISSING_SITE_ID", "PRODUCT_INSTANCE_NOT_FOUND.wasntFound"],
});
// @ts-expect-error A cause is in no stage, and would never arise.
stagesOf(complete, { first: ["ACCOUNT_NOT_FOUND.wasntFound"], second: ["MISSING_SITE_ID"] });
