import type { Body } from "../decode/read-body.ts";
import type { HeadersLike } from "../decode/read-header.ts";
import { attempt } from "../value/attempt.ts";
import { isResellersError } from "../value/brand.ts";
import type { Operation, OperationError } from "../value/operation-error.ts";
import { rememberCause } from "../value/safe-cause.ts";
import { isConnectionFailure } from "../make/connection-failure.ts";
import { abortedError, networkError } from "../make/failures.ts";
import { decodeError } from "../decode/decode-error.ts";

/** The response that an HTTP library attaches to the error that it throws. */
interface ThrownResponse {
  readonly status: number;
  readonly headers: HeadersLike | undefined;
  readonly body: Body;
}

/** Any object: its members may have any type, and its getters may throw. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * Turns what an HTTP library has *thrown* into the error value of an operation: axios, got, ky, ofetch, the platform's
 * own `@wix/sdk`, and the `fetch` of any runtime. They are recognised by their shape and not by `instanceof`, so that
 * it does not matter which copy or version of a library threw. Never throws.
 *
 * ky 1 does not read the body of a failing response, so only its status and headers are known; read the body yourself
 * (`await error.response.text()`) and call `decodeError`.
 *
 * @returns `undefined` for anything else, such as a mistake in your own code: throw that on.
 * @example
 * try {
 *   await axios.post(url, order, { headers });
 * } catch (caught) {
 *   const error = decodeThrown("createPackageV2", caught);
 *   if (!error) throw caught;
 *   if (isKnown(error, "PRODUCT_LIMIT_EXCEEDED")) …
 * }
 */
export function decodeThrown<const Op extends Operation>(
  operation: Op,
  caught: unknown,
): OperationError<Op> | undefined {
  // An error of this package, thrown or not, already belongs to an operation.
  if (isResellersError(caught)) return ((caught as { error?: unknown }).error ?? caught) as OperationError<Op>;
  const response = attempt(() => readResponse(caught as Loose));
  if (response) {
    const error = decodeError({ operation, ...response });
    rememberCause(error, caught);
    return error;
  }
  if (isAbort(caught)) return abortedError({ operation }, caught);
  return isConnectionFailure(caught) ? networkError({ operation }, caught) : undefined;
}

function readResponse(thrown: Loose): ThrownResponse | undefined {
  return readWixSdk(thrown) ?? readHttpLibrary(thrown);
}

/**
 * The platform's SDK copies the body's `details` to the error, and puts the message into a JSON string that repeats
 * them. Its error wraps the error of an HTTP client, whose response has the whole body; if that is missing, `details`
 * is enough.
 */
function readWixSdk({ details, requestId, status, response, message }: Loose): ThrownResponse | undefined {
  if (!isObject(details) || !("applicationError" in details || "validationError" in details)) return undefined;
  const whole = isObject(response) && isObject(response["data"]) ? response["data"] : undefined;
  const application = details["applicationError"];
  const text = isObject(application) ? application["description"] : message;
  const id = requestId ?? details["requestId"];
  return {
    status: statusOf(status) ?? (isObject(response) ? statusOf(response["status"]) : undefined) ?? guessStatus(details),
    headers: typeof id === "string" ? { "x-wix-request-id": id } : headersOf(response),
    body: whole ?? { message: typeof text === "string" ? text : "", details },
  };
}

/** Some errors of the SDK have no status. */
function guessStatus(details: Loose): number {
  return "validationError" in details ? 400 : 0;
}

/** axios: `response.data`. got: `response.statusCode` and `.body`. ky and ofetch: a `Response`, with `data` beside it. */
function readHttpLibrary({ response, data }: Loose): ThrownResponse | undefined {
  if (!isObject(response)) return undefined;
  const status = statusOf(response["status"]) ?? statusOf(response["statusCode"]);
  if (status === undefined) return undefined;
  // The body of a `Response` is a stream, which cannot be read synchronously; ofetch keeps the parsed body in `_data`.
  const isStream = typeof response["text"] === "function";
  const body =
    data ?? response["data"] ?? response["_data"] ?? (isStream ? undefined : (response["body"] ?? undefined));
  return { status, headers: headersOf(response), body: body as Body };
}

function headersOf(response: unknown): HeadersLike | undefined {
  const headers = isObject(response) ? response["headers"] : undefined;
  return isObject(headers) ? (headers as HeadersLike) : undefined;
}

function statusOf(value: unknown): number | undefined {
  return typeof value === "number" && value > 99 && value < 1000 ? value : undefined;
}

/**
 * Whether the caller's own signal ended the call: `AbortError` of `fetch`, got and ky; `CanceledError` of axios; the
 * cause of ofetch's error.
 */
function isAbort(caught: unknown): boolean {
  const isOne = (thrown: unknown): boolean => {
    const { name, code } = Object(thrown) as Loose;
    return name === "AbortError" || name === "CanceledError" || code === "ERR_CANCELED" || code === "ABORT_ERR";
  };
  return attempt(() => isOne(caught) || isOne((caught as Loose)["cause"])) ?? false;
}

function isObject(value: unknown): value is Loose {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
