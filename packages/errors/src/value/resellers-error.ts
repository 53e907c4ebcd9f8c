import { BRAND } from "./brand.ts";
import type { AnyError } from "./operation-error.ts";
import { originalCause, rememberCause, safeCause } from "./safe-cause.ts";

/** What may be said about the throw itself. */
export interface ThrowOptions {
  /** What led to it, where it is not the value's own cause. Loggers see of it what they see of a value's cause. */
  readonly cause?: unknown;
  /** Where to take the lines of the stack from: something captured when the call began, for awaiting loses them. */
  readonly trace?: { readonly stack?: string | undefined };
}

/**
 * The thrown form of an error value: an `Error` with the fields of the value, so that it narrows in the same way. It
 * can be written on, as frameworks do with any `Error`; the value itself is in `error`.
 *
 * Its `status` is `undefined`, whatever the type of the value says: web frameworks answer their own callers with the
 * `status` of an error that nobody catches, and an upstream's 401 or 404 must not become yours by accident. The status
 * of the upstream is `thrown.error.status`.
 *
 * Recognise it with `isResellersError`, not with `instanceof`.
 *
 * @example
 * const error = decodeError({ operation: "getPackage", status, headers, body });
 * throw new ResellersError(error);
 */
export type ResellersError<Failure extends object = AnyError> = Error &
  Failure & { readonly name: "ResellersError"; readonly error: Failure };

const name = "ResellersError";

/** What of a value the thrown form does not copy: `Error` has a message of its own, and see above for the status. */
const notCopied = /^(message|status)$/;

/** Makes the thrown form of an error value. */
// The class gives its instances the fields of the value that it is given, which TypeScript cannot say of a class.
export const ResellersError = class ResellersError extends Error {
  constructor(error: object & { message: string }, { cause, trace }: ThrowOptions = {}) {
    super(error.message);
    // Fields stay enumerable, and hidden members such as `reason` hidden.
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(error)))
      if (!notCopied.test(key)) Object.defineProperty(this, key, { ...descriptor, configurable: true });
    const hide = (key: string | symbol, value: unknown): unknown =>
      Object.defineProperty(this, key, { value, writable: true, configurable: true });
    hide(BRAND, 1);
    hide("name", name);
    hide("error", error);
    hide("toJSON", () => ({ name, ...(error as { toJSON?: () => object }).toJSON?.() }));
    if (cause !== undefined) hide("cause", safeCause(cause));
    rememberCause(this, cause ?? originalCause(error));
    const stack = trace?.stack ?? this.stack ?? "";
    this.stack = `${name}: ${error.message}\n${stack.slice(stack.indexOf("\n    at ") + 1)}`;
  }
} as unknown as new <Failure extends object>(error: Failure, options?: ThrowOptions) => ResellersError<Failure>;
