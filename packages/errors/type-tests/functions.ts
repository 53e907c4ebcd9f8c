import {
  createError,
  decodeError,
  isKnown,
  isResellersError,
  isUnlisted,
  matchError,
  type OperationError,
  type UndocumentedError,
  ResellersError,
  type revive,
  type toWire,
  type AnyError,
  type Wire,
} from "@resellers-sdk/errors";
import { decodeUndocumented, decodeWith } from "@resellers-sdk/errors/decoder";
import { createPackageV2Errors } from "@resellers-sdk/errors/tables";
import { check, type Same } from "./support.js";

declare const caught: unknown;
const error = decodeError({ operation: "createPackageV2", status: 428, body: "" });
check<Same<typeof error, OperationError<"createPackageV2">>>();

// @ts-expect-error There is no such operation.
decodeError({ operation: "createPackageV3", status: 428 });

// decodeWith returns what decodeError returns.
const same: OperationError<"createPackageV2"> = decodeWith(createPackageV2Errors, {
  operation: "createPackageV2",
  status: 428,
});
void same;

// decodeUndocumented returns the failures that every operation can have.
const plain = decodeUndocumented({ operation: "getPackage", status: 502 });
check<Same<typeof plain, OperationError<"getPackage">>>();
check<Same<typeof plain, UndocumentedError<"getPackage">>>();
// @ts-expect-error The operation is required.
decodeUndocumented({ status: 502 });

// isResellersError and revive.
if (isResellersError(caught)) check<Same<typeof caught, AnyError>>();
check<Same<ReturnType<typeof revive>, AnyError | undefined>>();

// isKnown: with and without a code, on a result's error and on anything.
if (isKnown(error)) check<Same<typeof error.known, true>>();
if (isKnown(error, "PRODUCT_LIMIT_EXCEEDED") && error.params)
  check<Same<typeof error.params.numberOfCurrentSubscriptions, number>>();
if (isKnown(caught, "MISSING_SITE_ID")) check<Same<typeof caught.operation, "unassignProductInstanceFromSite">>();
if (isKnown(caught)) check<Same<typeof caught.kind, "api">>();
// @ts-expect-error A typo.
isKnown(error, "PRODUCT_LIMIT_EXCEDED");
// @ts-expect-error Not a code of this operation.
isKnown(error, "MISSING_SITE_ID");
// @ts-expect-error A typo.
isKnown(caught, "PRODUCT_LIMIT_EXCEDED");

// isUnlisted refuses a code that is listed.
if (isUnlisted(error, "NEW_CODE")) check<Same<typeof error.code, "NEW_CODE">>();
if (isUnlisted(caught, "NEW_CODE")) check<Same<typeof caught.known, false>>();
// @ts-expect-error Listed for this operation.
isUnlisted(error, "PRODUCT_LIMIT_EXCEEDED");
// @ts-expect-error Listed for some operation.
isUnlisted(caught, "MISSING_SITE_ID");
isUnlisted(error, "MISSING_SITE_ID"); // Listed for another operation only: here it would arrive as unlisted.

// matchError: the result is the union of the handlers' results.
const some = matchError(error, {
  PRODUCT_LIMIT_EXCEEDED: (e) => e.params?.numberOfCurrentSubscriptions ?? 0,
  "rate-limit": (e) => new Date(e.retryAfterMs ?? 0),
  unlisted: (e) => e.code.length > 3,
  otherwise: (e) => e.message,
});
check<Same<typeof some, number | Date | boolean | string>>();

declare const unassign: OperationError<"unassignProductInstanceFromSite">;
const rest = {
  validation: () => 1,
  auth: () => 1,
  "rate-limit": () => 1,
  server: () => 1,
  http: () => 1,
  decode: () => 1,
  network: () => 1,
  timeout: () => 1,
  aborted: () => 1,
  input: () => 1,
} as const;
const all = matchError(unassign, {
  ...rest,
  ACCOUNT_NOT_FOUND: (e) => e.params?.accountId ?? "",
  MISSING_SITE_ID: (e) => e.params?.productInstanceId ?? "",
  PRODUCT_INSTANCE_NOT_FOUND: (e) => e.variant,
  unlisted: () => null,
});
check<Same<typeof all, string | number | null>>();
if (unassign.kind === "api")
  matchError(unassign, {
    ACCOUNT_NOT_FOUND: () => 1,
    MISSING_SITE_ID: () => 1,
    PRODUCT_INSTANCE_NOT_FOUND: () => 1,
    unlisted: () => 1,
  });
// @ts-expect-error PRODUCT_INSTANCE_NOT_FOUND is missing.
matchError(unassign, { ...rest, ACCOUNT_NOT_FOUND: () => 1, MISSING_SITE_ID: () => 1, unlisted: () => 1 });
// @ts-expect-error unlisted is missing.
matchError(unassign, {
  ...rest,
  ACCOUNT_NOT_FOUND: () => 1,
  MISSING_SITE_ID: () => 1,
  PRODUCT_INSTANCE_NOT_FOUND: () => 1,
});
// @ts-expect-error A typo in a code.
matchError(unassign, { MISSING_SITEID: () => 1, otherwise: () => 2 });

// createError: names, parameters, result.
const limit = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
  productId: "p",
  numberOfCurrentSubscriptions: 3,
});
check<Same<typeof limit.code, "PRODUCT_LIMIT_EXCEEDED">>();
check<Same<typeof limit.params.numberOfCurrentSubscriptions, number>>();
const assignable: OperationError<"createPackageV2"> = limit;
void assignable;
createError("createPackageV2", "INVALID_PRODUCTS", { productIds: ["a", "b"] }, { requestId: "1" });
createError("createPackageV2", "ACCOUNT_NOT_FOUND", { accountId: "a" });
createError("createPackageV2", "ACCOUNT_NOT_FOUND.wasNotFound", { accountId: "a" });
const missing = createError("adjustProductInstanceSpecifications", "MISSING_PRODUCT_DETAILS.billingInfo", {});
check<Same<typeof missing.variant, "billingInfo">>();
// @ts-expect-error Several messages: one must be named.
createError("adjustProductInstanceSpecifications", "MISSING_PRODUCT_DETAILS", {});
// @ts-expect-error Not documented for this operation.
createError("createPackageV2", "MISSING_SITE_ID", { productInstanceId: "p" });
// @ts-expect-error The variant of another operation.
createError("createPackageV2", "ACCOUNT_NOT_FOUND.wasntFound", { accountId: "a" });
// @ts-expect-error A parameter is missing.
createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p" });
// @ts-expect-error A parameter has another type.
createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p", numberOfCurrentSubscriptions: "3" });

// toWire: an error that came from a response has one.
check<Same<ReturnType<typeof toWire<typeof limit>>, Wire>>();
check<Same<ReturnType<typeof toWire<typeof error>>, Wire | undefined>>();

// The thrown form narrows like the value.
const thrown = new ResellersError(error);
check<Same<typeof thrown.error, OperationError<"createPackageV2">>>();
if (thrown.kind === "api" && thrown.known && thrown.code === "SITE_NOT_FOUND" && thrown.params)
  check<Same<typeof thrown.params.ownerAccountId, string>>();
if (isKnown(thrown, "SITE_NOT_FOUND")) check<Same<typeof thrown.name, "ResellersError">>();
