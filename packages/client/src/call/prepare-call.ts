import { checkCallOptions } from "../client/check-options.ts";
import type { CallOptions } from "../client/call-options.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { Refusal, refuse } from "../client/refusal.ts";
import type { Settings } from "../client/settings.ts";

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
  const { id, pathParameters = [], queryParameters = [], reserved, hasBody, idempotencyKey: keyField } = operation;
  const path: Fields = {};
  const query: Fields = {};
  let body: Fields = {};
  let key: unknown;
  refuse((complain) => {
    checkCallOptions(options, complain);
    if (typeof (input ?? {}) !== "object" || Array.isArray(input))
      return complain("input", `must be an object with the parameters of ${id}`);
    body = { ...(input as object) }; // Or nothing, which spreads as well.
    for (const name of Object.keys(body)) {
      const value = body[name];
      const isInPath = pathParameters.includes(name);
      if (isInPath || queryParameters.includes(name)) (isInPath ? path : query)[name] = value;
      else if (hasBody && typeof value !== "function") continue; // A `toJSON` would write all of it.
      else complain(name, value !== undefined && `is no parameter of ${id}; leave it out`);
      delete body[name];
    }
    for (const name of pathParameters) complain(name, pathProblem(path[name], reserved?.[name]));
    if (!keyField)
      return complain(
        "idempotencyKey",
        !!options.idempotencyKey && `is no option of ${id}, which takes no key; leave it out`,
      );
    key = chooseKey(options.idempotencyKey, body[keyField], settings);
    if (key === undefined) return;
    body[keyField] = key;
    if (typeof key === "string" && key.trim()) return;
    complain(keyField, "must be a string that is not empty; leave it out to have one made");
    Promise.resolve(key).catch(() => {}); // An async function may have given it, and failed.
  });
  return {
    params: { path, query },
    body: hasBody ? toJson(body) : undefined,
    idempotencyKey: key as string | undefined, // Checked above.
  };
}

/** What keeps a value from being one segment of the path: it would reach another operation than the one called. */
function pathProblem(value: unknown, reserved: readonly string[] = []): string | false {
  const text = typeof value === "number" ? `${value}` : value;
  if (typeof text !== "string" || !text.trim()) return "is missing; pass a string that is not empty";
  if (/[/\\]|^\.\.?$|\p{Surrogate}/u.test(text))
    return "must not hold a slash or half of a character, nor be `.` or `..`";
  return (
    reserved.some((other) => other.toLowerCase() === text.trim().toLowerCase()) &&
    `must not be \`${text}\`, which is the address of another operation`
  );
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
