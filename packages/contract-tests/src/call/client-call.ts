import { createResellersClient } from "@resellers-sdk/client";
import { credentials, securityHeaders } from "../generated/requests.gen.ts";
import { callMethods } from "./call-methods.ts";
import { directFetch } from "../environment/direct-fetch.ts";
import type { Fetch } from "../environment/fetch.ts";
import type { CallOperation } from "./run-matrix.ts";

/** Options for the client of {@link clientCall}. */
export interface ClientCallOptions {
  /** The API key. The default is not a real key. */
  readonly apiKey?: string;
  /** The account to act for. The default is not an existing account. */
  readonly accountId?: string;
  /** Additional headers of every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends the requests. Default: the global `fetch`, without proxies for addresses of this machine. */
  readonly fetch?: Fetch;
  /** `false` sends the example requests unchanged, without a new key in each. */
  readonly idempotencyKey?: false;
  /** Makes the client, if it is not that of `@resellers-sdk/client`. */
  readonly createClient?: (options: object) => object;
}

/** The headers in which the client sends these credentials, by lower-case name. */
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
  // The client checks its own options. Tests may pass another client.
  const { createClient = createResellersClient as CreateClient, ...settings } = options;
  const client = createClient({ ...credentials, fetch: directFetch, ...settings, baseUrl });
  return callMethods(client);
}
