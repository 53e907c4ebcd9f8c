import type { ParameterValue } from "../value/catalogue-entry.ts";
import type { Envelope, Path } from "../value/envelope.ts";
import type { Violation } from "../value/error-kinds.ts";
import { envelope } from "../generated/envelope.gen.ts";

/** The parts of a response that the decoder reads. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value; a string if the error kept a body that could not be understood. */
  readonly body: unknown;
}

/** The fields of an error that `toWire` reads. */
interface Sendable {
  readonly message: string;
  readonly status?: number | undefined;
  readonly code?: string;
  readonly params?: Readonly<Record<string, ParameterValue>> | undefined;
  readonly paramsFrom?: string | undefined;
  readonly violations?: readonly Violation[];
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly raw?: string;
}

/**
 * The response that the API would have sent for an error: for mock servers and stubbed `fetch`es. `undefined` for an
 * error that did not come from a response.
 *
 * @example
 * const { status, headers, body } = toWire(createError("createPackageV2", "PRODUCT_NOT_FOUND", {}));
 * const fetch = async () => Response.json(body, { status, headers });
 */
export function toWire<Failure extends Sendable>(
  error: Failure,
): Failure extends { readonly status: number } ? Wire : Wire | undefined {
  const { status, code, message, params, paramsFrom, violations, requestId, retryAfterMs, raw }: Sendable = error;
  const { code: place, messages, data = [], violations: places, requestIdHeader } = envelope;
  const body: Record<string, unknown> = {};
  if (code && place) put(body, place.at, place.numeric ? Number(code) : (place.prefix ?? "") + code);
  // A message without a code belongs in the last, most general place only.
  for (const path of code ? messages : messages.slice(-1)) put(body, path, message);
  if (paramsFrom === "data")
    for (const [name, value] of Object.entries(params!))
      put(body, [...data, name], typeof value === "object" ? (value.items ?? value.raw) : value);
  if (violations && places)
    put(
      body,
      places.at,
      violations.map((violation) => unfold(violation, places)),
    );
  const headers: Record<string, string> = { "content-type": envelope.mediaType };
  if (requestIdHeader && requestId) headers[requestIdHeader] = requestId;
  if (retryAfterMs !== undefined) headers["retry-after"] = `${Math.ceil(retryAfterMs / 1000)}`;
  const wire = status && { status, headers, body: raw ?? body };
  return wire as Failure extends { readonly status: number } ? Wire : Wire | undefined; // The result is `undefined` exactly if there is no status.
}

/** A violation as the API writes it. */
function unfold(violation: Violation, places: NonNullable<Envelope["violations"]>): object {
  const item = {};
  for (const [name, value] of Object.entries(violation)) put(item, places[name as keyof Violation] ?? [], value);
  return item;
}

/** Sets the value at a path and creates the objects on the way. */
function put(target: Record<string, unknown>, [key, ...rest]: Path, value: unknown): void {
  if (key === undefined) return;
  if (rest[0] === undefined) target[key] = value;
  else put((target[key] ??= {}) as Record<string, unknown>, rest, value); // Created here or by an earlier call.
}
