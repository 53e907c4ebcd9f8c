import { createResellersClient } from "@resellers-sdk/client";
import { credentials, securityHeaders } from "../generated/requests.gen.ts";
import { callMethods } from "./call-methods.ts";
import { directFetch } from "../environment/direct-fetch.ts";
import type { Fetch } from "../environment/fetch.ts";
import type { CallOperation } from "./run-matrix.ts";

/** How {@link clientCall} makes its client. */
export interface ClientCallOptions {
  /** An API key; the default opens no account. */
  readonly apiKey?: string;
  /** The account to act for; the default is none that exists. */
  readonly accountId?: string;
  /** Further headers of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the requests; the default is the global `fetch`, which asks no proxy for addresses of this machine. */
  readonly fetch?: Fetch;
  /** `false` sends the example requests as they are, without a new key in each. */
  readonly idempotencyKey?: false;
  /** Makes the client, when it is not to be that of `@resellers-sdk/client`. */
  readonly createClient?: (options: object) => object;
}

/** The headers in which the client sends these credentials, by their names in lower case. */
export const credentialHeaders: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(securityHeaders).map(([scheme, header]) => [header.toLowerCase(), credentials[scheme] ?? ""]),
);

type CreateClient = (options: object) => object;

/**
 * Calls the operations of a server through `@resellers-sdk/client`, each of them once.
 *
 * @param baseUrl The server's address, such as `http://127.0.0.1:4010`.
 */
export function clientCall(baseUrl: string, options: ClientCallOptions = {}): CallOperation {
  // The client's own options are checked by the client; a test may put another client in its place.
  const { createClient = createResellersClient as CreateClient, ...settings } = options;
  const client = createClient({ ...credentials, fetch: directFetch, ...settings, baseUrl });
  return callMethods(client);
}
