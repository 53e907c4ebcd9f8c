import type { Operation, StandardFailure } from "@resellers-sdk/generator/model";
import type { Change } from "../model/change.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import { describeValue, isSame } from "./describe.ts";

/** How an operation changed, apart from its errors and bodies. */
export function compareOperation(before: Operation, after: Operation): Change[] {
  const row = (kind: ChangeKind, subject: string, old: string | undefined, now: string | undefined): Change[] =>
    old === now ? [] : [{ kind, operation: after.id, subject, before: old, after: now }];
  return [
    ...row("operation-moved", after.id, placeOf(before), placeOf(after)),
    ...row("input-regrouped", after.id, inputOf(before), inputOf(after)),
    ...Object.entries(callFacts).flatMap(([fact, read]) => row("call-changed", fact, read(before), read(after))),
    ...row(
      after.deprecated ? "operation-deprecated" : "operation-restored",
      after.id,
      before.deprecated ? "deprecated" : undefined,
      after.deprecated ? "deprecated" : undefined,
    ),
    // An operation with an idempotency key is repeated whether or not it is safe.
    ...(before.idempotencyKey !== undefined && after.idempotencyKey !== undefined
      ? []
      : row("retry-safety-changed", after.id, safetyOf(before), safetyOf(after))),
    ...compareKey(before, after),
    ...(before.idempotencyKeyAt && after.idempotencyKeyAt
      ? row("call-changed", "place of the idempotency key", keyPlace(before), keyPlace(after))
      : []),
    ...comparePagination(before, after),
    ...row("success-status-changed", after.id, String(before.success.status), String(after.success.status)),
    ...compareFailures(before, after),
    ...row("text-changed", after.id, before.summary, after.summary),
    ...row("text-changed", after.id, before.description, after.description),
    ...compareExamples(before, after),
  ];
}

function placeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** How an operation is called beyond its path and its schemas, in texts that can be compared. */
const callFacts: Readonly<Record<string, (operation: Operation) => string>> = {
  server: ({ server }) => server ?? "that of the API",
  credentials: ({ security }) => security.map((schemes) => schemes.join(" and ") || "none").join(", or "),
  "query styles": ({ queryStyles }) => JSON.stringify(queryStyles),
  "request media type": ({ contentType, hasBody }) => (hasBody ? contentType : "no body"),
  "accepted media types": ({ accept }) => accept.join(", "),
  redirects: ({ redirects }) => redirects.map(({ status }) => status).join(", "),
  "further successes": ({ successes }) =>
    successes
      .slice(1)
      .map(({ status }) => status)
      .join(", "),
};

/** Which parts of the request are nested in the input of a call. */
function inputOf({ groups }: Operation): string {
  return groups.length === 0 ? "flat" : `nested: ${groups.join(", ")}`;
}

function keyPlace({ idempotencyKeyAt: at }: Operation): string | undefined {
  return at && [at.part, ...at.at].join(".");
}

function safetyOf({ safe }: Operation): string {
  return safe ? "may be repeated" : "may not be repeated";
}

function compareKey({ idempotencyKey: old }: Operation, { id, idempotencyKey: now }: Operation): Change[] {
  const change = (kind: ChangeKind, before: string | undefined, after: string | undefined): Change => ({
    kind,
    operation: id,
    subject: id,
    before,
    after,
  });
  if (old === now) return [];
  return [
    ...(old === undefined ? [] : [change("idempotency-removed", old, undefined)]),
    ...(now === undefined ? [] : [change("idempotency-added", undefined, now)]),
  ];
}

function comparePagination(old: Operation, now: Operation): Change[] {
  const text = ({ pagination, counted }: Operation): string | undefined =>
    pagination
      ? [pagination.cursor, pagination.next, pagination.items].map((at) => at.join(".")).join(", ")
      : counted && JSON.stringify(counted);
  const [before, after] = [text(old), text(now)];
  const { id } = now;
  if (before === after) return [];
  const kind =
    before === undefined ? "pagination-added" : after === undefined ? "pagination-removed" : "pagination-changed";
  return [{ kind, operation: id, subject: id, before, after }];
}

function compareFailures({ failures: old }: Operation, { id, failures: now }: Operation): Change[] {
  const missing = (from: readonly StandardFailure[], others: readonly StandardFailure[]): string[] =>
    from
      .map(({ status }) => String(status))
      .filter((status) => !others.some((other) => String(other.status) === status));
  return [
    ...missing(now, old).map(
      (subject) => ({ kind: "failure-added", operation: id, subject, before: undefined, after: subject }) as const,
    ),
    ...missing(old, now).map(
      (subject) => ({ kind: "failure-removed", operation: id, subject, before: subject, after: undefined }) as const,
    ),
  ];
}

/** Mocks answer with the examples, and the contract tests send and expect them. */
function compareExamples(before: Operation, after: Operation): Change[] {
  const change = (subject: string, old: unknown, now: unknown): Change[] => {
    // Parameters, bodies and names of examples are JSON.
    const [was, is] = [old, now] as Parameters<typeof isSame>;
    return isSame(was, is)
      ? []
      : [{ kind: "text-changed", operation: after.id, subject, before: describeValue(was), after: describeValue(is) }];
  };
  return [
    ...change("example of the request", { ...before.request }, { ...after.request }),
    ...answersOf(before)
      .filter((name) => answersOf(after).includes(name))
      .flatMap((name) => change(`example of the request for ${name}`, sentFor(before, name), sentFor(after, name))),
    ...change(
      "example of success",
      [before.success.example, before.success.body],
      [after.success.example, after.success.body],
    ),
    ...after.failures.flatMap((failure) => {
      const former = before.failures.find(({ status }) => status === failure.status);
      return former === undefined
        ? []
        : change(`example of ${failure.status}`, [former.example, former.body], [failure.example, failure.body]);
    }),
  ];
}

/** The names of the failing answers that a request can lead to. */
function answersOf({ errors, failures }: Operation): string[] {
  return [...errors.map(({ id }) => id), ...failures.flatMap(({ example }) => example ?? [])];
}

/** The request for one answer, without the names of headers, which are those of the credentials. */
function sentFor({ pairs }: Operation, name: string): unknown {
  const { parameters, body, headers = {} } = pairs[name] ?? {};
  return { parameters, body, headers: Object.values(headers) };
}
