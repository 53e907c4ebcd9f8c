import { attempt } from "../value/attempt.ts";

/** The codes of connection errors in runtimes and HTTP libraries; the names of those that have no code. */
const label =
  /^(E[A-Z\d_]{3,}|UND_ERR_\w+|ERR_(SSL|TLS|SOCKET|HTTP|STREAM)\w*|HPE_\w+|Z_\w+|\w*CERT\w*|Connection\w+|(Abort|Fetch|Network|Request|Socket|\w*Timeout)Error)$/;

/** The messages of `fetch` in Node, Chromium, Firefox, Safari, Deno, Bun and workerd for errors with neither. */
const text =
  /(fetch|load|compression) failed|to fetch|terminated|network|connection|socket|sending request|reading a body|gzip|flate|end of file|unable to connect|internal error/i;

/**
 * Whether a runtime or an HTTP library threw this value because a connection failed or broke off. Any other value that
 * a `fetch` function throws, such as a TypeError for a property of `undefined`, is a bug in that function.
 *
 * @internal For the client, and versioned with it.
 * @param depth How many causes of the chain are looked at.
 */
export function isConnectionFailure(thrown: unknown, depth = 5): boolean {
  return (
    attempt(() => {
      const { code, name, message, cause } = thrown as Error & { code?: unknown };
      return (
        label.test(`${code}`) ||
        label.test(name) ||
        text.test(message) ||
        (cause !== undefined && depth > 1 && isConnectionFailure(cause, depth - 1))
      );
    }) ?? false
  );
}
