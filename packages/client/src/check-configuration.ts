import type { CallOptions } from "./call-options.ts";
import type { ClientOptions } from "./configuration.ts";
import { isHeader } from "./headers.ts";
import { type Complain, refuse } from "./refusal.ts";

/** What keeps a value from being an API key; it is never quoted. */
export function checkApiKey(key: unknown, complain: Complain): void {
  complain(
    "apiKey",
    typeof key !== "string" || !key
      ? "is missing; pass the API key as a string that is not empty"
      : /^bearer\s/i.test(key)
        ? "starts with `Bearer `; pass the key alone"
        : /[^!-~]/.test(key) &&
          "has a space, a line break or a character that no key has; pass it exactly as it was issued, trimmed",
  );
}

/** What keeps a value from being an account id. */
export function checkAccountId(id: unknown, complain: Complain): void {
  if (typeof id === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return;
  complain(
    "accountId",
    "is no GUID such as 12345678-90ab-cdef-1234-567890abcdef; pass the id of the account, not its name",
  );
}

/** What is wrong with limits, retries and headers, which clients and calls have alike. No header's value is quoted. */
export function checkShared(options: Partial<ClientOptions> | CallOptions, complain: Complain): void {
  const { retry, headers } = options;
  checkNumbers(options, "", { timeoutMs: 1, deadlineMs: 1, maxResponseBytes: 1 }, complain);
  if (retry) {
    complain("retry", typeof retry !== "object" && "must be an object of options, or false");
    checkNumbers(retry, "retry.", { maxAttempts: 1, baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs: 0 }, complain);
    checkFunctions({ "retry.random": retry.random }, complain);
  }
  for (const [name, value] of Object.entries(headers ?? {}))
    complain(
      `headers.${name}`,
      value != null && !isHeader(name, value) && "is not a header that HTTP allows; mend its name or its value",
    );
}

function checkNumbers(
  values: object,
  prefix: string,
  least: Readonly<Record<string, number>>,
  complain: Complain,
): void {
  for (const name in least) {
    const value = (values as Record<string, unknown>)[name];
    if (value === undefined || (typeof value === "number" && value >= least[name]!)) continue;
    complain(prefix + name, `must be a number of at least ${least[name]}; leave it out for the default`);
  }
}

function checkFunctions(values: Readonly<Record<string, unknown>>, complain: Complain): void {
  for (const name in values)
    complain(name, values[name] !== undefined && typeof values[name] !== "function" && "must be a function");
}

function checkBaseUrl(baseUrl: unknown, complain: Complain): void {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  complain(
    "baseUrl",
    !url || !/^https?:$/.test(url.protocol)
      ? "is not absolute; start it with https://, such as https://www.example.com"
      : url.username || url.password
        ? "holds a user name or password; leave them out"
        : /[?#]/.test(url.href) && "ends in a query or fragment; leave it out", // Also in an empty one.
  );
}

/**
 * Refuses options that no call could work with.
 *
 * @throws {TypeError} that says of each wrong option how to mend it, and never quotes the key.
 */
export function assertOptions(options: ClientOptions, baseUrl: string): void {
  const given: Partial<ClientOptions> = options ?? {};
  const { apiKey, accountId, hooks, fetch, idempotencyKey, clock } = given;
  const { onRequest, onResponse, onRetry, onError } = hooks ?? {};
  refuse((complain) => {
    if (typeof apiKey !== "function") checkApiKey(apiKey, complain);
    if (typeof accountId !== "function") checkAccountId(accountId, complain);
    checkBaseUrl(baseUrl, complain);
    checkShared(given, complain);
    checkFunctions(
      { fetch, idempotencyKey: idempotencyKey || undefined, onRequest, onResponse, onRetry, onError },
      complain,
    );
    if (clock) checkFunctions({ "clock.now": clock.now ?? null, "clock.schedule": clock.schedule ?? null }, complain);
  });
}
