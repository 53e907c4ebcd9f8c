import type { Api } from "@resellers-sdk/generator/model";
import type { PackageName } from "../model/bump.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import type { RowGroup } from "../report/group-rows.ts";
import { listOf, ofOperations } from "./prose.ts";

/** One line of a release note: a change, from the view of a package's users. */
export function lineOf(name: PackageName, row: RowGroup, after: Api): string {
  if (row.kind === "operation-added" && name === "errors") return lineOfOperation(row, after);
  return isAddition(row.kind) ? lineOfAddition(name, row, after) : LINES[row.kind](row);
}

/** A new operation, with the codes that it documents. */
function lineOfOperation(row: RowGroup, after: Api): string {
  const found = after.operations.find(({ id }) => id === row.subject);
  const codes = [...new Set(found?.errors.map(({ code }) => code))];
  return `${LINES["operation-added"](row)}${codes.length === 0 ? "" : ` It documents ${listOf(codes)}.`}`;
}

type Addition = "code-added" | "variant-added" | "second-variant-added";

/** Whether an operation documents one more error. */
export function isAddition(kind: ChangeKind): kind is Addition {
  return kind === "code-added" || kind === "variant-added" || kind === "second-variant-added";
}

/** Only the note of `errors` says what to do, because the other notes would repeat it. */
function lineOfAddition(name: PackageName, { subject, operations }: RowGroup, after: Api): string {
  const error = after.errors.find(({ id }) => id === subject);
  if (error === undefined) return `\`${subject}\`${ofOperations(operations)}.`;
  const { status, title, fix, variant, code } = error;
  const text = variant === undefined ? `\`${code}\`` : `\`${code}\`, \`${variant}\``;
  if (name !== "errors") return `${text} (${status})${ofOperations(operations)}.`;
  return `${text} (${status})${ofOperations(operations)}: ${title}. ${fix}`;
}

/** ` of the request of `a``. */
function field({ subject, operations }: RowGroup, body: "request" | "response"): string {
  return subject.startsWith("error.")
    ? `\`${subject.slice("error.".length)}\` in error bodies`
    : `\`${subject}\` in the ${body}${ofOperations(operations)}`;
}

const request = (row: RowGroup): string => field(row, "request");
const answer = (row: RowGroup): string => field(row, "response");
const operation = ({ operations }: RowGroup): string => listOf(operations);
const error = ({ subject, operations }: RowGroup): string => `\`${subject}\`${ofOperations(operations)}`;

const LINES: Readonly<Record<Exclude<ChangeKind, Addition>, (row: RowGroup) => string>> = {
  "code-removed": (row) => `${error(row)} is no longer documented. If it arrives anyway, it is \`known: false\`.`,
  "code-retired": (row) =>
    `${error(row)} is retired: the API has not sent it since ${row.after}. It stays in the types; you can remove code that handles it.`,
  "code-restored": (row) => `${error(row)} is no longer retired: the API sends it again.`,
  "status-moved": (row) =>
    `${error(row)} has the status ${row.after}; it was ${row.before}. Update comparisons with the status.`,
  "variant-removed": (row) => `The message ${error(row)} is no longer documented.`,
  "variant-split": (row) =>
    `${error(row)} has several messages now: ${row.after}. Check \`variant\` before you read its parameters.`,
  "variants-merged": (row) =>
    `${error(row)} has one message now; it had ${row.before}. Remove comparisons with \`variant\`.`,
  "parameter-added": (row) => `${error(row)} can be read from the message (${row.after}).`,
  "parameter-renamed": (row) =>
    `The parameter ${error(row)} is called \`${row.after}\` now. Rename it where you read it.`,
  "parameter-removed": (row) => `The parameter ${error(row)} was removed.`,
  "parameter-type-changed": (row) =>
    `The parameter ${error(row)} is of the type ${row.after} now; it was ${row.before}.`,
  "parameter-type-widened": (row) => `The parameter ${error(row)} may be a fraction.`,
  "message-reworded": (row) => `The message of ${error(row)} reads “${row.after}” now, with the same parameters.`,
  "advice-changed": (row) => `${error(row)} has another explanation: ${row.after}`,
  "retry-changed": (row) =>
    `The advice on sending again after ${error(row)} is \`${row.after}\` now; it was \`${row.before}\`. The client follows it.`,
  "link-changed": (row) => `${error(row)} links to ${row.after}.`,
  "grpc-changed": (row) =>
    `${error(row)} has ${row.after === undefined ? "no canonical status" : `the canonical status ${row.after}`} now; it was ${row.before ?? "none"}.`,
  "order-changed": (row) => `The ${row.subject}${ofOperations(row.operations)} are listed in another order.`,
  "envelope-changed": () => "Code, message and parameters are at other places in error bodies; decoding was adapted.",
  "failure-added": (row) => `${operation(row)} documents the failure ${row.subject}.`,
  "failure-removed": (row) => `${operation(row)} no longer documents the failure ${row.subject}.`,
  "operation-added": (row) => `${operation(row)} is new: ${row.after}.`,
  "operation-removed": (row) => `${operation(row)} was removed. Remove its calls.`,
  "operation-moved": (row) =>
    `${operation(row)} calls ${row.after} now; it was ${row.before}. Update mocks and calls of \`raw\`.`,
  "input-regrouped": (row) =>
    `The input of ${operation(row)} is ${row.after} now; it was ${row.before}. Correct its calls.`,
  "call-changed": (row) =>
    `${operation(row)} is called with another ${row.subject}: ${row.after || "none"}; it was ${row.before || "none"}.`,
  "operation-deprecated": (row) => `${operation(row)} is deprecated; it works as before.`,
  "operation-restored": (row) => `${operation(row)} is no longer deprecated.`,
  "retry-safety-changed": (row) => `${operation(row)} ${row.after} after a failure; before, it ${row.before}.`,
  "idempotency-added": (row) =>
    `${operation(row)} accepts the key \`${row.after}\`, which the client makes, and is repeated after a failure.`,
  "idempotency-removed": (row) => `${operation(row)} no longer accepts a key, and is not repeated after a failure.`,
  "pagination-added": (row) => `${operation(row)} is paginated: \`.all()\` iterates over all pages.`,
  "pagination-removed": (row) =>
    `${operation(row)} is no longer paginated. Remove calls of \`.pages()\` and \`.all()\`.`,
  "pagination-changed": (row) => `${operation(row)} is paginated differently: ${row.after}; it was ${row.before}.`,
  "request-field-added": (row) => `${request(row)} can be sent (${row.after}).`,
  "request-field-required": (row) => `${request(row)} is required now.`,
  "request-field-optional": (row) => `${request(row)} can be omitted.`,
  "request-field-removed": (row) => `${request(row)} was removed. Do not send it.`,
  "request-type-widened": (row) => `${request(row)} can be ${row.after} now; it was ${row.before}.`,
  "request-type-changed": (row) => `${request(row)} has to be ${row.after} now; it was ${row.before}.`,
  "request-value-added": (row) => `${request(row)} can be \`${row.after}\`.`,
  "request-value-removed": (row) => `${request(row)} can no longer be \`${row.before}\`.`,
  "request-limit-loosened": (row) => `${request(row)} has a looser limit: ${row.after}; it was ${row.before}.`,
  "request-limit-tightened": (row) => `${request(row)} has a tighter limit: ${row.after}; it was ${row.before}.`,
  "response-field-added": (row) => `${answer(row)} is new (${row.after}).`,
  "response-field-removed": (row) => `${answer(row)} was removed. Do not read it.`,
  "response-field-required": (row) => `${answer(row)} is always present now.`,
  "response-field-promised": (row) =>
    `${answer(row)} is promised now: a response without it cannot be read. Add it to the responses that your tests store.`,
  "response-field-optional": (row) => `${answer(row)} may be missing now. Check that it is present before you read it.`,
  "response-type-narrowed": (row) => `${answer(row)} is ${row.after} now; it was ${row.before}.`,
  "response-type-changed": (row) => `${answer(row)} is ${row.after} now; it was ${row.before}.`,
  "response-value-added": (row) =>
    `${answer(row)} can also be \`${row.after}\`. An exhaustive \`switch\` over it needs one more \`case\`.`,
  "response-value-removed": (row) => `${answer(row)} is never \`${row.before}\` now. Remove comparisons with it.`,
  "response-limit-changed": (row) => `${answer(row)} has another limit: ${row.after}; it was ${row.before}.`,
  "success-status-changed": (row) => `${operation(row)} succeeds with ${row.after}; it was ${row.before}.`,
  "security-changed": (row) => `Calls authenticate with ${row.after}; it was ${row.before}.`,
  "server-changed": (row) =>
    `Calls go to ${row.after}; it was ${row.before}. Set \`baseUrl\` to keep the former server.`,
  "not-judged": (row) =>
    `Something changed that nobody has judged yet: ${row.subject}. Say here what it means for callers.`,
  "text-changed": (row) => `The description of \`${row.subject}\`${ofOperations(row.operations)} reads differently.`,
};
