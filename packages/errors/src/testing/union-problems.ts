import type { CatalogueEntry } from "../value/catalogue-entry.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => Number.isFinite(value);
const isFlag: Check = (value) => typeof value === "boolean";
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isList =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const isViolation: Check = (value) =>
  fieldProblems(
    value as object,
    { field: isText, description: isText },
    { rule: isText, ruleName: isText, data: () => true },
  ).length === 0;

const common = { operation: isText, message: isText, retryable: isFlag };
const commonOptional = { requestId: isText, retryAfterMs: isNumber, attempts: isNumber, totalDelayMs: isNumber };
const raw = { raw: isText, rawLength: isNumber };
const advice = { retry: isOneOf("never", "after-change", "same-request"), fix: isText, docsUrl: isText };
const status = { status: isNumber };

/** The required and optional fields of each kind, written independently of the types, to check values at run time. */
const shapes: Record<string, { must: Record<string, Check>; may: Record<string, Check> }> = {
  unlisted: { must: { ...status, known: isOneOf(false), code: isText }, may: { ...raw } },
  validation: { must: { ...status, violations: isList(isViolation) }, may: {} },
  auth: { must: { status: isOneOf(401, 403) }, may: raw },
  "rate-limit": { must: { status: isOneOf(429) }, may: { ...raw } },
  server: { must: status, may: { ...raw } },
  http: { must: status, may: { ...raw } },
  decode: { must: status, may: raw },
  network: { must: {}, may: status },
  timeout: { must: { limit: isOneOf("timeoutMs", "deadlineMs"), limitMs: isNumber }, may: status },
  aborted: { must: {}, may: status },
  input: { must: { violations: isList(isViolation) }, may: {} },
};

/**
 * The reasons why a value is not a member of the error union of an operation with these entries; empty if it is one.
 */
export function unionProblems(error: object, entries: readonly CatalogueEntry[]): readonly string[] {
  const { kind, known, code, status: found } = error as Record<string, unknown>;
  const isKind = { kind: isOneOf(kind) };
  if (kind === "api" && known === true) {
    const documented = entries.filter((entry) => entry.code === code && entry.status === found);
    if (!documented.length) return [`${String(code)} is not documented under ${String(found)}`];
    const arms = [...documented.flatMap((entry) => entryArms(entry, documented.length > 1)), unclearArm(documented)];
    const problems = arms.map(({ must, may }) =>
      fieldProblems(error, { ...isKind, ...common, ...must }, { ...commonOptional, ...may }),
    );
    return problems.find((each) => !each.length) ?? problems.flat();
  }
  const shape = shapes[kind === "api" ? "unlisted" : String(kind)];
  if (!shape) return [`kind ${String(kind)}`];
  return fieldProblems(error, { ...isKind, ...common, ...shape.must }, { ...commonOptional, ...shape.may });
}

function entryArms(
  entry: CatalogueEntry,
  severalMessages: boolean,
): { must: Record<string, Check>; may: Record<string, Check> }[] {
  const must = {
    known: isOneOf(true),
    status: isOneOf(entry.status),
    code: isOneOf(entry.code),
    ...(entry.variant && { variant: isOneOf(entry.variant) }),
    retry: isOneOf(entry.retry),
    fix: isOneOf(entry.fix),
    docsUrl: isOneOf(entry.docsUrl),
  };
  const params: Check = (value) =>
    !fieldProblems(
      value as object,
      Object.fromEntries(Object.entries(entry.params).map(([name, type]) => [name, parameterChecks[type]!])),
      {},
    ).length;
  const matched = { must: { ...must, params, paramsFrom: isOneOf("data", "message") }, may: {} };
  const mayBeReworded = !severalMessages && Object.keys(entry.params).length > 0;
  return mayBeReworded ? [matched, { must, may: {} }] : [matched];
}

function unclearArm([first, ...others]: readonly CatalogueEntry[]): {
  must: Record<string, Check>;
  may: Record<string, Check>;
} {
  if (!others.length) return { must: { impossible: () => false }, may: {} };
  return { must: { known: isOneOf(true), status: isOneOf(first!.status), code: isOneOf(first!.code) }, may: advice };
}

const parameterChecks: Record<string, Check> = {
  string: isText,
  integer: Number.isSafeInteger,
  number: isNumber,
  boolean: isFlag,
  list: (value) => !fieldProblems(value as object, { raw: isText }, { items: isList(isText) }).length,
};

function fieldProblems(value: object, must: Record<string, Check>, may: Record<string, Check>): string[] {
  if (typeof value !== "object" || value === null) return ["no object"];
  const fields = Object.entries(value);
  const missing = Object.keys(must).filter((name) => !Object.hasOwn(value, name));
  const wrong = fields.filter(([name, field]) => !(must[name] ?? may[name] ?? (() => false))(field));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...wrong.map(([name, field]) => `${name} is ${JSON.stringify(field)}`),
  ];
}
