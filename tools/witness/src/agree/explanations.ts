import type { Row } from "@resellers-sdk/spec-impact/change";
import type { ChangeKind } from "@resellers-sdk/spec-impact/change-kind";
import type { Finding } from "../model/finding.ts";
import type { Sign } from "../model/signs.ts";

/** The findings that a kind of change explains. */
interface Explanation {
  readonly signs: readonly Sign[];
  /**
   * The subjects of the findings: `place` is the row's subject, its parents and its children; `code` is every variant of
   * the same code, because all of them change when one does; `operation` is every subject of the operation.
   */
  readonly of: "place" | "code" | "operation";
}

const place = (...signs: readonly Sign[]): Explanation => ({ signs, of: "place" });
const code = (...signs: readonly Sign[]): Explanation => ({ signs, of: "code" });
const operation = (...signs: readonly Sign[]): Explanation => ({ signs, of: "operation" });

/** Changes that existing code cannot notice, so that no snippet shows them. */
const nothing: Explanation = { signs: [], of: "place" };

/** The signs of an error that is replaced as a whole. */
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

/** The signs by which consumers may notice each kind of change. */
const EXPLANATIONS: Readonly<Record<ChangeKind, Explanation>> = {
  "code-added": code("code left over", "code listed"),
  "code-removed": code(...REPLACED, "code left over"),
  "code-retired": code("explanation differs"),
  "code-restored": code("explanation differs"),
  // A code is known only together with its documented status.
  "status-moved": place("status differs", "code missing", "cell missing"),
  "variant-added": code("variant left over", "error not made"),
  "second-variant-added": code("advice may be missing", "parameter differs", "variant differs", "error not made"),
  "variant-removed": code(...REPLACED, "former text unread"),
  "variant-split": code(...REPLACED, "variant left over", "former text unread"),
  // The former messages are recognised as the remaining one, with its advice.
  "variants-merged": code(...REPLACED, "former text unread", "advice differs", "retry differs"),
  "parameter-added": code(
    "parameter differs",
    "error not made",
    "message differs",
    "former text unread",
    "explanation differs",
  ),
  "parameter-renamed": place("parameter differs", "error not made", "explanation differs"),
  // With a different text around them, other parameters may be extracted differently from the former message.
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
  // Every call of the former form is refused, so that all that it showed is missing.
  "input-regrouped": operation("request differs", "input refused", "key missing", "answer differs", "retry differs"),
  "call-changed": operation("request differs", "input refused", "retry differs"),
  "operation-deprecated": operation("operation deprecated"),
  "operation-restored": nothing,
  "retry-safety-changed": operation("retry differs"),
  "idempotency-added": operation("retry differs", "more sent"),
  "idempotency-removed": operation("retry differs", "key missing"),
  "pagination-added": nothing,
  "pagination-removed": operation("operation missing", "input refused"),
  "pagination-changed": operation("operation missing", "answer differs", "request differs"),

  "request-field-added": nothing,
  // Every existing call lacks the field, independently of its subject.
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
  "not-judged": nothing,
  "text-changed": nothing,
};

/** Whether a row explains a finding. */
export function explains(row: Row, finding: Finding): boolean {
  // Every row with a bump for a package implies that its published files differ.
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
