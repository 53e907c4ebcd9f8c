import type { Row } from "@resellers-sdk/spec-impact/change";
import type { ChangeKind } from "@resellers-sdk/spec-impact/change-kind";
import type { Finding } from "../model/finding.ts";
import type { Sign } from "../model/signs.ts";

/** Which findings a kind of change explains. */
interface Explanation {
  readonly signs: readonly Sign[];
  /**
   * Whose findings these are: those of the same place (the row's subject, what holds it, and what is in it); those of
   * the same code, all of whose variants change when one does; or those of the whole operation.
   */
  readonly of: "place" | "code" | "operation";
}

const place = (...signs: readonly Sign[]): Explanation => ({ signs, of: "place" });
const code = (...signs: readonly Sign[]): Explanation => ({ signs, of: "code" });
const operation = (...signs: readonly Sign[]): Explanation => ({ signs, of: "operation" });

/** What no snippet can show: there is nothing about it in code that was written before. */
const nothing: Explanation = { signs: [], of: "place" };

/** What becomes of a code that is no longer what it was, as a whole. */
const REPLACED: readonly Sign[] = [
  "code missing",
  "variant differs",
  "status differs",
  "parameter differs",
  "advice may be missing",
  "error not made",
  "error not listed",
  "cell missing",
];

/** What each kind of change may look like to a consumer. */
const EXPLANATIONS: Readonly<Record<ChangeKind, Explanation>> = {
  "code-added": code("code left over", "code listed"),
  "code-removed": code(...REPLACED, "code left over"),
  "code-retired": code("explanation differs"),
  "code-restored": code("explanation differs"),
  // A code counts as known under its documented status only.
  "status-moved": place("status differs", "code missing", "cell missing"),
  "variant-added": code("variant left over", "error not made"),
  "second-variant-added": code("advice may be missing", "parameter differs", "variant differs", "error not made"),
  "variant-removed": code(...REPLACED, "former text unread"),
  "variant-split": code(...REPLACED, "variant left over", "former text unread"),
  // The former texts arrive as the one that is left, with its advice.
  "variants-merged": code(...REPLACED, "former text unread", "advice differs", "retry differs"),
  "parameter-added": code(
    "parameter differs",
    "error not made",
    "message differs",
    "former text unread",
    "explanation differs",
  ),
  "parameter-renamed": place("parameter differs", "error not made", "explanation differs"),
  // With another text around them, other parameters may be cut out of the former text in another way.
  "parameter-removed": code(
    "parameter differs",
    "error not made",
    "message differs",
    "former text unread",
    "explanation differs",
  ),
  "parameter-type-widened": nothing,
  "parameter-type-changed": place("parameter differs", "error not made", "former text unread", "explanation differs"),
  "message-reworded": place("message differs", "former text unread"),
  "advice-changed": place("advice differs", "explanation differs"),
  "retry-changed": place("retry differs"),
  "link-changed": place("advice differs"),
  "grpc-changed": place("canonical status differs"),
  "order-changed": nothing,
  "envelope-changed": operation(
    ...REPLACED,
    "kind differs",
    "request id differs",
    "retry differs",
    "former text unread",
    "message differs",
  ),
  "failure-added": nothing,
  "failure-removed": place("cell missing"),

  "operation-added": nothing,
  "operation-removed": operation(
    ...REPLACED,
    "operation missing",
    "code left over",
    "input refused",
    "answer differs",
    "field differs",
    "value left over",
    "request differs",
    "key missing",
    "request forbidden",
  ),
  "operation-moved": operation("request differs", "input refused"),
  "operation-deprecated": operation("operation deprecated"),
  "operation-restored": nothing,
  "retry-safety-changed": operation("retry differs"),
  "idempotency-added": operation("retry differs", "more sent"),
  "idempotency-removed": operation("retry differs", "key missing"),
  "pagination-added": nothing,
  "pagination-removed": operation("operation missing", "input refused"),
  "pagination-changed": operation("operation missing", "answer differs", "request differs"),

  "request-field-added": nothing,
  // Every call lacks the field, whatever else it is about.
  "request-field-required": operation("input refused", "request forbidden"),
  "request-field-optional": nothing,
  "request-field-removed": place("input refused", "request forbidden"),
  "request-type-widened": nothing,
  "request-type-changed": place("input refused", "request forbidden"),
  "request-value-added": nothing,
  "request-value-removed": place("input refused", "request forbidden"),
  "request-limit-loosened": nothing,
  "request-limit-tightened": place("request forbidden"),

  "response-field-added": nothing,
  "response-field-removed": place("field differs", "value left over", "value missing"),
  "response-field-required": nothing,
  "response-field-promised": operation("answer differs"),
  "response-field-optional": place("field differs"),
  "response-type-narrowed": nothing,
  "response-type-changed": place("field differs", "value left over", "value missing"),
  "response-value-added": place("value left over"),
  "response-value-removed": place("value missing"),
  "response-limit-changed": nothing,
  "success-status-changed": operation("cell missing"),

  "security-changed": operation("request differs"),
  "server-changed": operation("request differs"),
  "text-changed": nothing,
};

/** Whether a row may be why a snippet shows something. */
export function explains(row: Row, finding: Finding): boolean {
  // Whatever a row says about a package, it says that something else is published.
  if (finding.sign === "files differ") return row.bumps[finding.package] !== "none";
  const { signs, of } = EXPLANATIONS[row.kind];
  if (!signs.includes(finding.sign)) return false;
  if (row.operation !== undefined && row.operation !== finding.operation) return false;
  if (of === "operation" || finding.subject === undefined) return true;
  if (of === "code") return codeOf(row.subject) === codeOf(finding.subject);
  return (
    isWithin(row.subject, finding.subject) ||
    isWithin(finding.subject, row.subject) ||
    finding.contains.includes(row.subject)
  );
}

function codeOf(subject: string): string {
  return subject.split(".", 1)[0] ?? subject;
}

/** Whether a place is another one, or in it: `products.0.siteId` is within `products`. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}
