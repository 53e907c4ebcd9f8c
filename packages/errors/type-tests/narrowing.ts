import type { OperationError, ListParameter } from "@resellers-sdk/errors";
import { check, type Same } from "./support.js";

declare const error: OperationError<"createPackageV2">;
declare const adjust: OperationError<"adjustProductInstanceSpecifications">;
declare const read: OperationError<"getPackage">;

// By kind.
if (error.kind === "rate-limit") check<Same<typeof error.retryAfterMs, number | undefined>>();
if (error.kind === "validation") check<Same<(typeof error.violations)[number]["field"], string>>();
if (error.kind === "timeout") check<Same<typeof error.limit, "timeoutMs" | "deadlineMs">>();
if (error.kind === "auth") check<Same<typeof error.status, 401 | 403>>();
if (error.kind === "input") check<Same<typeof error.status, undefined>>();
check<Same<typeof error.operation, "createPackageV2">>();
check<Same<typeof error.message, string>>();
check<Same<typeof error.retryable, boolean>>();

// By known.
if (error.kind === "api" && !error.known) check<Same<typeof error.code, string>>();
if (error.kind === "api" && error.known) check<Same<typeof error.status, 404 | 428>>();

// By code: parameters with their types, absent where the message was reworded.
if (error.kind === "api" && error.known && error.code === "PRODUCT_LIMIT_EXCEEDED") {
  check<Same<typeof error.status, 428>>();
  // @ts-expect-error The message may have been reworded.
  void error.params.productId;
  if (error.params) {
    check<Same<typeof error.params.productId, string>>();
    check<Same<typeof error.params.numberOfCurrentSubscriptions, number>>();
    check<Same<typeof error.paramsFrom, "data" | "message">>();
    // @ts-expect-error There is no such parameter.
    void error.params.product;
  }
}
if (error.kind === "api" && error.known && error.code === "INVALID_PRODUCTS" && error.params)
  check<Same<typeof error.params.productIds, ListParameter>>();

// A single message without parameters needs no check.
if (error.kind === "api" && error.known && error.code === "PRODUCT_NOT_FOUND")
  check<Same<keyof typeof error.params, never>>();

// By status, within the documented errors.
if (error.kind === "api" && error.known && error.status === 404)
  check<
    Same<
      typeof error.code,
      "PRODUCT_NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "SITE_NOT_FOUND" | "INVALID_REFERENCE_PRODUCT_INSTANCE_ID"
    >
  >();

// By variant.
if (adjust.kind === "api" && adjust.known && adjust.code === "MISSING_PRODUCT_DETAILS") {
  check<Same<typeof adjust.variant, "cycleDuration" | "catalogProductId" | "billingInfo" | undefined>>();
  if (adjust.variant === "billingInfo") check<Same<keyof typeof adjust.params, never>>();
}
if (adjust.kind === "api" && adjust.known && adjust.variant === "withInstanceId") {
  check<Same<typeof adjust.code, "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS">>();
  check<Same<typeof adjust.params.instanceId, string>>();
  check<Same<typeof adjust.params.status, string>>();
}
if (adjust.kind === "api" && adjust.known && adjust.variant === "statusOnly") {
  // @ts-expect-error That message does not name the instance.
  void adjust.params.instanceId;
}

// A code of one message keeps its variant, reworded or not.
if (error.kind === "api" && error.known && error.code === "ACCOUNT_NOT_FOUND")
  check<Same<typeof error.variant, "wasNotFound">>();

// An operation without documented errors has no `known: true` member.
if (read.kind === "api") check<Same<typeof read.known, false>>();
