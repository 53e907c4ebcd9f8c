import { attempt } from "../value/attempt.ts";
import type { CatalogueEntry, ListParameter, ParameterValue } from "../value/catalogue-entry.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import { isRetryableStatus } from "../decode/retryable-status.ts";
import { listParameter } from "../message/list-parameter.ts";
import { readValue } from "../message/parameter-value.ts";
import { isResellersError } from "../value/brand.ts";
import type { AnyError } from "../value/operation-error.ts";
import { ResellersError } from "../value/resellers-error.ts";
import { type Fields, seal } from "../value/seal.ts";

/**
 * Restores an error from the result of `toJSON`, after it went through JSON, `postMessage` or a log; a thrown error
 * comes back as a `ResellersError`. Returns `undefined` for anything that does not have the fields of its kind. An
 * error that a newer version documents, and this one does not, comes back as `known: false`.
 *
 * @example
 * worker.on("message", (data) => {
 *   const error = revive(data);
 *   if (isKnown(error, "PRODUCT_LIMIT_EXCEEDED")) showLimit(error.params);
 * });
 */
export function revive(data: unknown): AnyError | undefined {
  if (isResellersError(data)) return data;
  return attempt(() => {
    const { name, message, error } = data as Error & { error?: unknown };
    // A thrown form that was cloned rather than serialised has its value in `error`.
    const plain = { ...((name === "ResellersError" && isObject(error) ? error : data) as object), message };
    const { name: _, ...fields } = JSON.parse(JSON.stringify(plain), freeze) as Fields;
    const relisted = relist(fields);
    if (!relisted || !isCommon(relisted) || !hasShapeOfKind(relisted)) return undefined;
    const value = seal(relisted) as unknown as AnyError; // Its shape was just checked.
    return name === "ResellersError" ? new ResellersError(value) : value;
  });
}

/** Freezes the data, and drops members that would replace a prototype. */
function freeze(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : Object.freeze(value);
}

/** Whether a field has the type that is declared for it. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isAbsent: Check = (value) => value === undefined;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isViolations: Check = (value) =>
  Array.isArray(value) &&
  value.every((item: unknown) => isObject(item) && isText(item["field"]) && isText(item["description"]));

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The fields of each kind besides the common ones. A new kind does not compile without an entry here. */
const fieldsOfKind: Readonly<Record<AnyError["kind"], Readonly<Record<string, Check>>>> = {
  input: { violations: isViolations, status: isAbsent },
  network: { status: optional(isNumber) },
  timeout: {
    status: optional(isNumber),
    limit: (value) => value === "timeoutMs" || value === "deadlineMs",
    limitMs: isNumber,
  },
  aborted: { status: optional(isNumber) },
  decode: { status: isNumber, raw: optional(isText), rawLength: optional(isNumber) },
  api: { status: isNumber, code: isText, known: (value) => typeof value === "boolean" },
  validation: { status: isNumber, violations: isViolations },
  auth: { status: (value) => value === 401 || value === 403, raw: optional(isText), rawLength: optional(isNumber) },
  "rate-limit": { status: (value) => value === 429, raw: optional(isText), rawLength: optional(isNumber) },
  server: { status: isNumber, raw: optional(isText), rawLength: optional(isNumber) },
  http: { status: isNumber, raw: optional(isText), rawLength: optional(isNumber) },
};

function isCommon({ operation, message, retryable, requestId, retryAfterMs, attempts, totalDelayMs }: Fields): boolean {
  return (
    isText(operation) &&
    isText(message) &&
    typeof retryable === "boolean" &&
    optional(isText)(requestId) &&
    [retryAfterMs, attempts, totalDelayMs].every(optional(isNumber))
  );
}

function hasShapeOfKind(fields: Fields): boolean {
  const kind = fields["kind"] as AnyError["kind"]; // Any string at this point.
  const checks = Object.hasOwn(fieldsOfKind, kind) ? fieldsOfKind[kind] : undefined;
  return checks !== undefined && Object.entries(checks).every(([name, check]) => check(fields[name]));
}

/**
 * Replaces the documentation of a documented error by that of this version, or makes it an unlisted error if this
 * version does not list it. Other errors stay as they are. `undefined` if the error cannot be identified.
 */
function relist(fields: Fields): Fields | undefined {
  const { known, operation, code, status, variant, params, paramsFrom, ...others } = fields;
  if (fields["kind"] !== "api" || known !== true) return fields;
  const entries = entriesOf(operation as string).filter((entry) => entry.code === code && entry.status === status);
  if (variant === undefined && entries.length > 1) return params === undefined ? fields : undefined;
  const entry = entries.find((candidate) => candidate.variant === variant);
  if (!entry) return unlisted(fields);
  const read = params === undefined ? undefined : readParams(entry, params);
  const { retry, fix, docsUrl } = entry;
  const retryable = retry === "same-request";
  // The parameters belong to another version's wording: the error counts as reworded. That is not possible for a code
  // with several messages.
  if (!read && entries.length > 1) return unlisted(fields);
  const found = read && { params: read, paramsFrom: paramsFrom === "data" ? "data" : "message" };
  return { known, operation, code, status, variant, ...others, ...found, retry, fix, docsUrl, retryable };
}

/** The parameters of an entry, if all of them are present and have the right types. */
function readParams(entry: CatalogueEntry, given: unknown): Readonly<Record<string, ParameterValue>> | undefined {
  if (!isObject(given)) return undefined;
  const params: Record<string, ParameterValue> = {};
  for (const [name, type] of Object.entries(entry.params)) {
    const value = given[name];
    // A number or a boolean written as a string is refused here: only messages hold strings.
    const isWrittenOut = typeof value === "string" && type !== "string";
    const read = type === "list" ? readList(value) : isWrittenOut ? undefined : readValue(type, value);
    if (read === undefined) return undefined;
    params[name] = read;
  }
  return Object.freeze(params);
}

function readList(value: unknown): ListParameter | undefined {
  if (!isObject(value)) return undefined;
  const { raw, items } = value;
  const isList = items === undefined || (Array.isArray(items) && items.every(isText));
  return typeof raw === "string" && isList ? Object.freeze(listParameter(raw, items)) : undefined;
}

/** The common fields and those of an unlisted error, which is retryable by its status alone. */
function unlisted({
  kind,
  operation,
  status,
  code,
  message,
  requestId,
  retryAfterMs,
  attempts,
  totalDelayMs,
}: Fields): Fields {
  const retryable = isRetryableStatus(status as number);
  return {
    kind,
    known: false,
    operation,
    status,
    code,
    message,
    requestId,
    retryable,
    retryAfterMs,
    attempts,
    totalDelayMs,
  };
}
