import { createResellersClient } from "@resellers-sdk/client";
import { callOptions, credentials } from "../generated/requests.gen.ts";
import type { Outcome } from "./compare-cell.ts";
import type { Fetch } from "../engines/fetch-from.ts";
import type { CallOperation } from "./run-matrix.ts";

/** How {@link clientCall} makes its client. */
export interface ClientCallOptions {
  /** An API key; the default opens no account. */
  readonly apiKey?: string;
  /** The account to act for; the default is none that exists. */
  readonly accountId?: string;
  /** Further headers of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the requests instead of the global `fetch`. */
  readonly fetch?: Fetch;
  /** `false` sends the example requests as they are, without a new key in each. */
  readonly idempotencyKey?: false;
  /** Makes the client, when it is not to be that of `@resellers-sdk/client`. */
  readonly createClient?: (options: object) => object;
}

type CallAnything = (input: Readonly<Record<string, unknown>>, options: object) => Promise<Outcome>;
type CreateClient = (options: object) => object;

/**
 * Calls the operations of a server through `@resellers-sdk/client`, each of them once.
 *
 * @param baseUrl The server's address, such as `http://127.0.0.1:4010`.
 */
export function clientCall(baseUrl: string, options: ClientCallOptions = {}): CallOperation {
  // The client's own options are checked by the client; a test may put another client in its place.
  const { createClient = createResellersClient as CreateClient, ...settings } = options;
  const client = createClient({ ...credentials, ...settings, baseUrl });
  return (operation, input, headers) => {
    // The matrix is data: the compiler cannot see that its operation and its input belong together.
    const methods = client as Readonly<Record<string, CallAnything>>;
    const method = methods[operation];
    if (method === undefined) throw new Error(`The client has no operation ${operation}`);
    // Headers that the client sets itself: a call that is to have another value names it as an option.
    const own = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      callOptions[name] === undefined ? [] : [[callOptions[name], value]],
    );
    const others = Object.entries(headers).filter(([name]) => callOptions[name] === undefined);
    return method(input, { ...Object.fromEntries(own), headers: Object.fromEntries(others), retry: false });
  };
}
