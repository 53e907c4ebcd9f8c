import { attempt } from "../value/attempt.ts";

/** What runtimes and HTTP libraries call errors of a connection: their codes, and where they give none their names. */
const label =
  /^(E[A-Z\d_]{3,}|UND_ERR_\w+|ERR_(SSL|TLS|SOCKET|HTTP|STREAM)\w*|HPE_\w+|Z_\w+|\w*CERT\w*|Connection\w+|(Abort|Fetch|Network|Request|Socket|\w*Timeout)Error)$/;

/** What `fetch` says in Node, Chromium, Firefox, Safari, Deno, Bun and workerd where it gives neither. */
const text =
  /(fetch|load|compression) failed|to fetch|terminated|network|connection|socket|sending request|reading a body|gzip|flate|end of file|unable to connect|internal error/i;

/**
 * Whether a thrown value is what a runtime, or an HTTP library, throws when a connection fails or breaks off. Anything
 * else that a `fetch` throws, such as a TypeError for a property of `undefined`, is a mistake in that function.
 *
 * @internal For the client, and versioned with it.
 * @param depth How many links of the chain of causes are looked at.
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
