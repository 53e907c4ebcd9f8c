import { attempt } from "./attempt.ts";

/** Replaces secrets in a text; returns the same text if it holds none. */
export type Conceal = (text: string) => string;

const originals = new WeakMap<object, unknown>();

/**
 * What was thrown underneath an error of this package: the very object, with all that hangs on it. HTTP libraries put
 * the request on their errors, and with it the API key, so never hand it to a logger; `error.cause` is made for that.
 *
 * @returns `undefined` if nothing was thrown, or if the error comes from JSON or from another copy of the package.
 * @example
 * const { response } = originalCause(error) as AxiosError;
 */
export function originalCause(error: object): unknown {
  return originals.get(error);
}

/** Remembers what `originalCause` gives for an error. */
export function rememberCause(error: object, thrown: unknown): void {
  if (thrown !== undefined) originals.set(error, thrown);
}

/**
 * The part of a thrown value that loggers may have: name and code of it and of its causes, and the messages, with
 * secrets concealed. Messages quote header values, so they are left out unless somebody who knows the secrets gives
 * `conceal`. An `Error`, because loggers treat the causes of errors by that.
 *
 * @param depth How many links of the chain of causes are copied.
 */
export function safeCause(thrown: unknown, conceal?: Conceal, depth = 5): Error | undefined {
  if (thrown === undefined || !depth) return undefined;
  return attempt(() => {
    const { name, code, message = thrown, cause } = Object(thrown) as Error & { code?: unknown };
    const safe = new Error((conceal && typeof message === "string" && conceal(message)) || labelOf(thrown));
    const shown = identifier(name) ?? "Error";
    // The real stack shows paths, and the message once more.
    const hidden = { name: shown, stack: `${shown}: ${safe.message}`, cause: safeCause(cause, conceal, depth - 1) };
    for (const [key, value] of Object.entries(hidden))
      if (value) Object.defineProperty(safe, key, { value, writable: true, configurable: true });
    return Object.assign(safe, identifier(code) && { code });
  });
}

/** What to call a thrown value: its code or that of its cause, else its name. Never its message, which may quote a key. */
export function labelOf(thrown: unknown): string {
  const found = attempt(() => {
    const { code, name, cause } = thrown as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
    return identifier(cause?.code) ?? identifier(code) ?? identifier(name);
  });
  return found ?? typeof thrown;
}

/** A text that can be a name or a code (`ECONNRESET`); texts of other forms may hold anything. */
function identifier(text: unknown): string | undefined {
  return typeof text === "string" && /^\w{1,40}$/.test(text) ? text : undefined;
}
