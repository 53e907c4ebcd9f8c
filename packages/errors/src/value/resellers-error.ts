import { BRAND } from "./brand.ts";
import type { AnyError } from "./operation-error.ts";

/** What may be said about the throw itself. */
export interface ThrowOptions {
  /** What led to it, where it is not the value's own cause. */
  readonly cause?: unknown;
  /** Where to take the lines of the stack from: something captured when the call began, for awaiting loses them. */
  readonly trace?: { readonly stack?: string | undefined };
}

/**
 * The thrown form of an error value: an `Error` with all the fields of the value, so that it narrows in the same way.
 * The value itself, frozen, is in `error`. Recognise it with `isResellersError`, not with `instanceof`.
 *
 * @example
 * const error = decodeError({ operation: "getPackage", status, headers, body });
 * throw new ResellersError(error);
 */
export type ResellersError<Failure extends object = AnyError> = Error &
  Failure & { readonly name: "ResellersError"; readonly error: Failure };

const name = "ResellersError";

/** Makes the thrown form of an error value. */
// The class gives its instances the fields of the value that it is given, which TypeScript cannot say of a class.
export const ResellersError = class ResellersError extends Error {
  constructor(error: object, { cause, trace }: ThrowOptions = {}) {
    const { message, ...fields } = Object.getOwnPropertyDescriptors(error as { message: string });
    super(message.value);
    Object.defineProperties(this, {
      ...fields, // The hidden members of the value among them.
      ...(cause !== undefined && { cause: { get: () => cause } }), // A getter, so that it is not printed.
      [BRAND]: { value: 1 },
      name: { value: name },
      error: { value: error },
      toJSON: { value: () => ({ name, ...error }) },
    });
    const stack = trace?.stack ?? this.stack ?? "";
    this.stack = `${name}: ${message.value}\n${stack.slice(stack.indexOf("\n    at ") + 1)}`;
  }
} as unknown as new <Failure extends object>(error: Failure, options?: ThrowOptions) => ResellersError<Failure>;
