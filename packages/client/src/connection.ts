import createClient, { type Client } from "openapi-fetch";
import { authenticate, credentialsOf } from "./authenticate.ts";
import type { CallOptions } from "./call-options.ts";
import { assertOptions } from "./check-configuration.ts";
import { systemClock } from "./clock.ts";
import type { ClientOptions } from "./configuration.ts";
import type { Descriptor } from "./descriptor.ts";
import type { paths } from "./generated/schema.gen.ts";
import { defaultBaseUrl } from "./generated/service.gen.ts";
import { randomKey } from "./idempotency-key.ts";
import { retryPolicy } from "./retry-delay.ts";
import { type AnyResult, runCall } from "./run-call.ts";
import type { Settings } from "./settings.ts";

/** Where a connection keeps the function that runs calls. Registered, so that every copy of the package has the same. */
export const START: unique symbol = Symbol.for("@resellers-sdk/client");

/** What operations are called through. The client is one, with all operations as its methods. */
export interface Connection {
  /**
   * The openapi-fetch client, for what the operations do not cover. It authenticates itself; it knows nothing of
   * retries, limits and typed errors. Middleware that is registered here sees the requests of all operations too.
   */
  readonly raw: Client<paths>;
  /** For the operations only. */
  readonly [START]: (operation: Descriptor, input: unknown, options: CallOptions) => Promise<AnyResult>;
}

/**
 * Makes what the functions of `@resellers-sdk/client/operations` take first, with no operation on it: a bundle then
 * holds those operations only that are imported.
 *
 * @throws {TypeError} if an option is wrong; the message says how to mend it.
 * @example
 * import { createConnection, getPackage } from "@resellers-sdk/client/operations";
 *
 * const connection = createConnection({ apiKey, accountId });
 * const result = await getPackage(connection, { id });
 */
export function createConnection(options: ClientOptions): Connection {
  const givenUrl = options?.baseUrl ?? defaultBaseUrl;
  assertOptions(options, givenUrl);
  const { href: baseUrl, origin } = new URL(givenUrl); // As requests will spell it.
  const { apiKey, accountId, headers, idempotencyKey } = options;
  const fetch = () => options.fetch ?? globalThis.fetch;
  const raw = createClient<paths>({
    baseUrl,
    redirect: "manual", // A redirect could take the key elsewhere.
    ...(headers && { headers }),
    async fetch(request) {
      authenticate(request, await credentialsOf(settings), settings.origin);
      const send = fetch();
      return send(request);
    },
  });
  let hasMiddleware = false;
  const { use } = raw;
  raw.use = (...middleware) => {
    hasMiddleware = true;
    use(...middleware);
  };
  const settings: Settings = {
    raw,
    hasMiddleware: () => hasMiddleware,
    fetch,
    origin: `${origin}/`,
    apiKey,
    accountId,
    fixed: typeof apiKey === "string" && typeof accountId === "string" ? { apiKey, accountId } : undefined,
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 120_000,
    retry: retryPolicy(options.retry),
    makeKey: idempotencyKey === false ? undefined : (idempotencyKey ?? randomKey),
    hooks: options.hooks ?? {},
    maxResponseBytes: options.maxResponseBytes ?? 67_108_864,
    clock: options.clock ?? systemClock,
  };
  return { raw, [START]: (operation, input, callOptions) => runCall(settings, operation, input, callOptions) };
}
