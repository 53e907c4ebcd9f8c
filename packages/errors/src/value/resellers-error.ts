import { BRAND } from "./brand.ts";
import type { AnyError } from "./operation-error.ts";
import { originalCause, rememberCause, safeCause } from "./safe-cause.ts";

/** Options of the thrown form. */
export interface ThrowOptions {
  /** The cause, if it is not the value's own. Loggers see only a safe copy of it, as of a value's cause. */
  readonly cause?: unknown;
  /** Where to take the stack from: an object captured when the call began, because `await` loses the stack. */
  readonly trace?: { readonly stack?: string | undefined };
}

/**
 * The thrown form of an error value: an `Error` with the fields of the value, so that it narrows in the same way. It is
 * mutable, because frameworks add properties to errors; the value itself is in `error`.
 *
 * Its `status` is `undefined`, whatever the type of the value says: web frameworks use the `status` of an uncaught
 * error for their own response, and an upstream's 401 or 404 must not become yours by accident. The status of the
 * upstream is `thrown.error.status`.
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

/** The fields that the thrown form does not copy: `Error` has its own `message`; for `status`, see above. */
const notCopied = /^(message|status)$/;

/** Makes the thrown form of an error value. */
// Instances have the fields of the value, which TypeScript cannot express for a class.
export const ResellersError = class ResellersError extends Error {
  constructor(error: object & { message: string }, { cause, trace }: ThrowOptions = {}) {
    super(error.message);
    // Enumerable fields stay enumerable; members such as `reason` stay non-enumerable.
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
