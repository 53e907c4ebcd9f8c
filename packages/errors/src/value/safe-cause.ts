import { attempt } from "./attempt.ts";

/** Replaces secrets in a string; returns the same string if it holds none. */
export type Conceal = (text: string) => string;

const originals = new WeakMap<object, unknown>();

/**
 * The value that was thrown underneath an error of this package: the original object with all its properties. HTTP
 * libraries attach the request, and with it the API key, to their errors, so never pass it to a logger; use
 * `error.cause` for that.
 *
 * @returns `undefined` if nothing was thrown, or if the error comes from JSON or from another copy of the package.
 * @example
 * const { response } = originalCause(error) as AxiosError;
 */
export function originalCause(error: object): unknown {
  return originals.get(error);
}

/** Stores the value that `originalCause` returns for an error. */
export function rememberCause(error: object, thrown: unknown): void {
  if (thrown !== undefined) originals.set(error, thrown);
}

/**
 * A copy of a thrown value that is safe to log: name and code of the value and of its causes, and their messages with
 * secrets concealed. Messages may quote header values, so they are left out unless the caller, who knows the secrets,
 * passes `conceal`. The copy is an `Error`, because loggers give errors a special treatment.
 *
 * @param depth How many causes of the chain are copied.
 */
export function safeCause(thrown: unknown, conceal?: Conceal, depth = 5): Error | undefined {
  if (thrown === undefined || !depth) return undefined;
  return attempt(() => {
    const { name, code, message = thrown, cause } = Object(thrown) as Error & { code?: unknown };
    const safe = new Error((conceal && typeof message === "string" && conceal(message)) || labelOf(thrown));
    const shown = identifier(name) ?? "Error";
    // The real stack shows file paths, and repeats the message.
    const hidden = { name: shown, stack: `${shown}: ${safe.message}`, cause: safeCause(cause, conceal, depth - 1) };
    for (const [key, value] of Object.entries(hidden))
      if (value) Object.defineProperty(safe, key, { value, writable: true, configurable: true });
    return Object.assign(safe, identifier(code) && { code });
  });
}

/**
 * A label for a thrown value: its code or that of its cause, else its name. Never its message, which may quote a key.
 */
export function labelOf(thrown: unknown): string {
  const found = attempt(() => {
    const { code, name, cause } = thrown as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
    return identifier(cause?.code) ?? identifier(code) ?? identifier(name);
  });
  return found ?? typeof thrown;
}

/** The string if it looks like a name or a code (`ECONNRESET`); other strings may hold anything. */
function identifier(text: unknown): string | undefined {
  return typeof text === "string" && /^\w{1,40}$/.test(text) ? text : undefined;
}
