/** Kinds of changes: documented errors. */
export type ErrorChange =
  | "code-added"
  | "code-removed"
  | "code-retired"
  | "code-restored"
  | "status-moved"
  | "variant-added"
  | "second-variant-added"
  | "variant-removed"
  | "variant-split"
  | "variants-merged"
  | "parameter-added"
  | "parameter-renamed"
  | "parameter-removed"
  | "parameter-type-changed"
  | "parameter-type-widened"
  | "message-reworded"
  | "advice-changed"
  | "retry-changed"
  | "link-changed"
  | "grpc-changed"
  | "order-changed"
  | "envelope-changed";

/** Kinds of changes: operations, and the failures that they document without a code. */
export type OperationChange =
  | "failure-added"
  | "failure-removed"
  | "operation-added"
  | "operation-removed"
  | "operation-moved"
  | "input-regrouped"
  | "call-changed"
  | "operation-deprecated"
  | "operation-restored"
  | "retry-safety-changed"
  | "idempotency-added"
  | "idempotency-removed"
  | "pagination-added"
  | "pagination-removed"
  | "pagination-changed";

/** Kinds of changes: requests. */
export type RequestChange =
  | "request-field-added"
  | "request-field-required"
  | "request-field-optional"
  | "request-field-removed"
  | "request-type-widened"
  | "request-type-changed"
  | "request-value-added"
  | "request-value-removed"
  | "request-limit-loosened"
  | "request-limit-tightened";

/** Kinds of changes: responses. */
export type ResponseChange =
  | "response-field-added"
  | "response-field-removed"
  | "response-field-required"
  | "response-field-promised"
  | "response-field-optional"
  | "response-type-narrowed"
  | "response-type-changed"
  | "response-value-added"
  | "response-value-removed"
  | "response-limit-changed"
  | "success-status-changed";

/** Kinds of changes: the API as a whole. */
export type ApiChange = "security-changed" | "server-changed" | "not-judged" | "text-changed";

/** The name of a kind of change. */
export type ChangeKind = ErrorChange | OperationChange | RequestChange | ResponseChange | ApiChange;
