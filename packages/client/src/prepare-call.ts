import { checkAccountId, checkHeaders, checkLimits } from "./check-configuration.ts";
import type { CallOptions } from "./call-options.ts";
import type { Descriptor } from "./descriptor.ts";
import { type Problem, Refusal, refuse } from "./refusal.ts";
import type { Settings } from "./settings.ts";

type Fields = Record<string, unknown>;

/** What a call sends, the same in each of its attempts. */
export interface PreparedCall {
  readonly params: { readonly path: Fields; readonly query: Fields };
  /** The JSON text of the body. */
  readonly body: string | undefined;
  readonly idempotencyKey: string | undefined;
}

/**
 * Sorts the flat input into path, query and body, and makes the idempotency key where the operation has one.
 *
 * @throws {Refusal} if something must not be sent, or cannot be.
 */
export function prepareCall(
  operation: Descriptor,
  input: unknown,
  options: CallOptions,
  settings: Settings,
): PreparedCall {
  const problems = checkOptions(operation, options);
  if (typeof (input ?? {}) !== "object" || Array.isArray(input))
    throw new Refusal([["input", `must be an object with the parameters of ${operation.id}`]]);
  const { pathParameters = [], queryParameters = [], reserved, hasBody, idempotencyKey: keyField } = operation;
  const path: Fields = {};
  const query: Fields = {};
  const body: Fields = {};
  // Checked above: it is an object, or nothing.
  for (const [name, value] of Object.entries((input ?? {}) as Fields))
    if (pathParameters.includes(name)) path[name] = value;
    else if (queryParameters.includes(name)) query[name] = value;
    else if (hasBody && typeof value !== "function") body[name] = value; // A `toJSON` would write all of it.
    else if (value !== undefined) problems.push([name, `is no parameter of ${operation.id}; leave it out`]);
  for (const name of pathParameters) problems.push(...checkPathParameter(name, path[name], reserved?.[name]));
  const key = keyField && chooseKey(options.idempotencyKey, body[keyField], settings);
  if (keyField && key !== undefined) {
    if (typeof key === "string" && key.trim()) body[keyField] = key;
    else problems.push([keyField, "must be a string that is not empty; leave it out to have one made"]);
  }
  refuse(problems);
  // A key that is no string is among the problems.
  return {
    params: { path, query },
    body: hasBody ? toJson(body) : undefined,
    idempotencyKey: key as string | undefined,
  };
}

function checkOptions({ id, idempotencyKey }: Descriptor, options: CallOptions): Problem[] {
  const { signal, accountId } = options;
  return [
    ...checkLimits(options),
    ...checkHeaders(options.headers),
    ...(accountId === undefined ? [] : checkAccountId(accountId)),
    ...(signal === undefined || typeof signal?.addEventListener === "function"
      ? []
      : [["signal", "must be an AbortSignal"] as const]),
    ...(options.idempotencyKey && !idempotencyKey
      ? [["idempotencyKey", `has no place in ${id}: a repeated call would have its effect again`] as const]
      : []),
  ];
}

/** A value that does not stay one segment of the path would reach another operation than the one that was called. */
function checkPathParameter(name: string, value: unknown, reserved: readonly string[] = []): Problem[] {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || !text.trim()) return [[name, "is missing; pass a string that is not empty"]];
  if (/[/\\]|^\.\.?$|\p{Surrogate}/u.test(text))
    return [[name, "must not hold a slash or half of a character, nor be `.` or `..`"]];
  if (reserved.some((other) => other.toLowerCase() === text.trim().toLowerCase()))
    return [[name, `must not be \`${text}\`, which is the address of another operation`]];
  return [];
}

/** The call's own key, else that of the input, else a new one; nothing where none is wanted. */
function chooseKey(option: unknown, given: unknown, { makeKey }: Settings): unknown {
  if (option !== undefined && option !== false) return option;
  if (given !== undefined && given !== null) return given;
  if (option === false || !makeKey) return undefined;
  try {
    return makeKey();
  } catch {
    return "";
  }
}

function toJson(body: Fields): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new Refusal([["input", "cannot be written as JSON: it holds itself, or a value that JSON does not have"]]);
  }
}
