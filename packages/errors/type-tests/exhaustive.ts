import type { OperationError } from "@resellers-sdk/errors";

declare function unreachable(nothing: never): string;

/** Handles every code of an operation and every kind, so that the default is unreachable. */
export function describe(error: OperationError<"unassignProductInstanceFromSite">): string {
  switch (error.kind) {
    case "api":
      if (!error.known) return error.code;
      switch (error.code) {
        case "ACCOUNT_NOT_FOUND":
          return error.params?.accountId ?? "an account";
        case "MISSING_SITE_ID":
          return error.params?.productInstanceId ?? "an instance";
        case "PRODUCT_INSTANCE_NOT_FOUND":
          return error.params?.instanceId ?? "an instance";
        default:
          return unreachable(error);
      }
    case "validation":
    case "auth":
    case "rate-limit":
    case "server":
    case "http":
    case "decode":
    case "network":
    case "timeout":
    case "aborted":
    case "input":
      return error.message;
    default:
      return unreachable(error);
  }
}

/** A missed code, and a typo in a code. */
export function missed(error: OperationError<"unassignProductInstanceFromSite">): string {
  if (error.kind !== "api" || !error.known) return error.message;
  switch (error.code) {
    case "ACCOUNT_NOT_FOUND":
    case "MISSING_SITE_ID":
      return error.message;
    // @ts-expect-error A typo.
    case "PRODUCT_INSTANCE_NOTFOUND":
      return "";
    default:
      // @ts-expect-error PRODUCT_INSTANCE_NOT_FOUND is left.
      return unreachable(error);
  }
}

/** A missed kind. */
export function missedKind(error: OperationError<"getPackage">): string {
  switch (error.kind) {
    case "api":
    case "validation":
    case "auth":
    case "server":
    case "http":
    case "decode":
    case "network":
    case "timeout":
    case "aborted":
    case "input":
      return error.message;
    default:
      // @ts-expect-error rate-limit is left.
      return unreachable(error);
  }
}
