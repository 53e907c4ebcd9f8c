import type { LowerCaseHeaders } from "../http/headers.ts";
import { type Complain, refuse } from "../settings/refusal.ts";
import { checkCallOptions } from "../settings/check-options.ts";
import type { Call } from "./call.ts";
import type { Descriptor, SortedInput } from "./descriptor.ts";

type Fields = Record<string, unknown>;

/** The request of a call, the same in each of its attempts. */
export interface PreparedCall {
  /** The path with its parameters filled in, and the query. */
  readonly path: string;
  /** The parameters by place, for middleware. */
  readonly params: { readonly path: Fields; readonly query: Fields };
  /** The headers of header parameters, and the media type of the body. */
  readonly headers: Readonly<LowerCaseHeaders>;
  /** `null` if none is sent. */
  readonly body: string | ArrayBuffer | null;
  readonly idempotencyKey: string | undefined;
}

/**
 * Checks options and input, sorts the flat input into path, query and body, and adds the idempotency key.
 *
 * @throws {Refusal} if the options or the input are invalid.
 */
export function prepareCall(call: Call, input: unknown): PreparedCall {
  const { operation, options, settings } = call;
  const {
    id,
    path,
    pathParameters = [],
    isReserved,
    chooseKey,
    writeBody,
    serializeQuery,
    sortInput = sortMembers,
  } = operation;
  const { params, body, key, headers } = refuse((complain) => {
    checkCallOptions(options, complain);
    operation.adapt?.(call, complain);
    const isObject = typeof (input ?? {}) === "object" && !Array.isArray(input);
    complain("input", !isObject && `must be an object with the parameters of ${id}`);
    const fields: Fields = isObject ? { ...(input as object) } : {}; // Spreading `undefined` is a no-op.
    const { idempotencyKey } = options;
    if (!chooseKey)
      complain("idempotencyKey", !!idempotencyKey && `is not an option of ${id}, which takes no key; leave it out`);
    const key = chooseKey?.(fields, idempotencyKey, settings.makeKey, complain);
    const { params, members, headers } = sortInput(operation, fields, complain);
    if (isObject)
      for (const name of pathParameters)
        complain(name, findPathProblem(params.path[name]) || isReserved?.(name, params.path[name]));
    const body = writeBody ? writeBody(members, id, complain) : refuseMembers(members, id, complain);
    return { params, body, key, headers };
  });
  const query = serializeQuery?.(params.query);
  return {
    path: fillPath(path, params.path) + (query ? `?${query}` : ""),
    params,
    headers: { ...(body && { "content-type": body.contentType }), ...headers },
    body: body ? body.write() : null,
    idempotencyKey: key,
  };
}

/** For an operation without a body, all members that are left in the input are unknown. */
function refuseMembers(members: Fields, id: string, complain: Complain): undefined {
  for (const [name, value] of Object.entries(members))
    complain(name, value !== undefined && `is no parameter of ${id}; leave it out`);
}

/** Splits the flat input into path, query, headers and body. */
function sortMembers(
  { pathParameters = [], queryParameters = [], takeHeaders }: Descriptor,
  input: Fields,
  complain: Complain,
): SortedInput {
  const headers = takeHeaders?.(input, complain);
  const params: PreparedCall["params"] = { path: {}, query: {} };
  const members: Fields = {};
  for (const [name, value] of Object.entries(input)) {
    const place = pathParameters.includes(name) ? params.path : queryParameters.includes(name) ? params.query : members;
    place[name] = value;
  }
  return { params, members, headers };
}

/**
 * Describes the problem if a value is not a single path segment, and would reach another operation than the one called.
 */
function findPathProblem(value: unknown): string | false {
  const text = typeof value === "number" || typeof value === "boolean" ? `${value}` : value;
  if (typeof text !== "string" || !text.trim()) return "is missing; pass a string that is not empty";
  return (
    /[/\\]|^\.\.?$|\p{Surrogate}/u.test(text) && "must not contain a slash or a lone surrogate, nor be `.` or `..`"
  );
}

function fillPath(path: string, parameters: Readonly<Fields>): string {
  return path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(`${parameters[name]}`));
}
