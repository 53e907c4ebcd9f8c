import type { LowerCaseHeaders } from "../http/headers.ts";
import { type Complain, refuse } from "../settings/refusal.ts";
import type { CallOptions } from "../settings/call-options.ts";
import { checkCallOptions } from "../settings/check-options.ts";
import type { Settings } from "../settings/settings.ts";
import type { Descriptor } from "./descriptor.ts";
import { checkJson } from "./check-json.ts";

type Fields = Record<string, unknown>;

/** What a call sends, the same in each of its attempts. */
export interface PreparedCall {
  /** The path with its parameters filled in, and the query. */
  readonly path: string;
  /** The parameters by place, for middleware. */
  readonly params: { readonly path: Fields; readonly query: Fields };
  /** Those of header parameters, and the media type of the body. */
  readonly headers: Readonly<LowerCaseHeaders>;
  /** The JSON text of the body; `null` where the operation has none. */
  readonly body: string | null;
  readonly idempotencyKey: string | undefined;
}

/**
 * Checks options and input, sorts the flat input into path, query and body, and adds the idempotency key.
 *
 * @throws {Refusal} if something must not be sent, or cannot be.
 */
export function prepareCall(
  operation: Descriptor,
  input: unknown,
  options: CallOptions,
  settings: Settings,
): PreparedCall {
  const { params, body, key, headers } = refuse((complain) => {
    checkCallOptions(options, complain);
    const isObject = typeof (input ?? {}) === "object" && !Array.isArray(input);
    complain("input", !isObject && `must be an object with the parameters of ${operation.id}`);
    const fields: Fields = isObject ? { ...(input as object) } : {}; // A spread `undefined` adds nothing.
    const headers = operation.takeHeaders?.(fields, complain);
    const { params, body } = sortFields(operation, fields);
    const key = chooseKey(operation, options.idempotencyKey, body, settings, complain);
    if (isObject) checkFields(operation, params.path, body, complain);
    return { params, body, key, headers };
  });
  const query = operation.serializeQuery?.(params.query);
  const hasBody = operation.hasBody && !(operation.bodyIsOptional && !Object.keys(body).length);
  return {
    path: fillPath(operation.path, params.path) + (query ? `?${query}` : ""),
    params,
    headers: { ...(hasBody && { "content-type": operation.contentType ?? "application/json" }), ...headers },
    body: hasBody ? JSON.stringify(body) : null,
    idempotencyKey: key,
  };
}

function checkFields(
  { id, pathParameters = [], reserved, hasBody }: Descriptor,
  path: Fields,
  body: Fields,
  complain: Complain,
): void {
  for (const name of pathParameters) complain(name, findPathProblem(path[name], reserved?.[name]));
  for (const name of Object.keys(body))
    if (hasBody && typeof body[name] !== "function") checkJson(body[name], name, complain);
    else complain(name, body[name] !== undefined && `is no parameter of ${id}; leave it out`);
}

/** Splits the flat input by the place that each of its members goes to. */
function sortFields(
  { pathParameters = [], queryParameters = [] }: Descriptor,
  fields: Fields,
): { readonly params: PreparedCall["params"]; readonly body: Fields } {
  const params: PreparedCall["params"] = { path: {}, query: {} };
  const body: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    if (pathParameters.includes(name)) params.path[name] = value;
    else if (queryParameters.includes(name)) params.query[name] = value;
    else body[name] = value;
  }
  return { params, body };
}

/** What keeps a value from being one segment of the path: it would reach another operation than the one called. */
function findPathProblem(value: unknown, reserved: readonly string[] = []): string | false {
  const text = typeof value === "number" ? `${value}` : value;
  if (typeof text !== "string" || !text.trim()) return "is missing; pass a string that is not empty";
  if (/[/\\]|^\.\.?$|\p{Surrogate}/u.test(text))
    return "must not hold a slash or half of a character, nor be `.` or `..`";
  return (
    reserved.some((other) => other.toLowerCase() === text.trim().toLowerCase()) &&
    `must not be \`${text}\`, which is the address of another operation`
  );
}

function fillPath(path: string, parameters: Readonly<Fields>): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(`${parameters[name]}`));
}

/** Puts the call's own key into the body, else that of the input, else a new one; none where none is wanted. */
function chooseKey(
  { id, idempotencyKey: name }: Descriptor,
  option: CallOptions["idempotencyKey"],
  body: Fields,
  { makeKey }: Settings,
  complain: Complain,
): string | undefined {
  if (name === undefined) {
    complain("idempotencyKey", !!option && `is no option of ${id}, which takes no key; leave it out`);
    return undefined;
  }
  const given: unknown = (option === false ? undefined : option) ?? body[name];
  const key: unknown = given ?? (option === false ? undefined : makeKeySafely(makeKey));
  if (key === undefined) return undefined;
  body[name] = key;
  if (typeof key === "string" && key.trim()) return key;
  complain(name, "must be a string that is not empty; leave it out to have one made");
  delete body[name]; // It was complained of.
  // An async function may have given it, and its rejection must not go unhandled.
  Promise.resolve(key).catch(() => {});
  return undefined;
}

function makeKeySafely(makeKey: Settings["makeKey"]): unknown {
  try {
    return makeKey?.();
  } catch {
    return ""; // Reported like any other key that is none.
  }
}
