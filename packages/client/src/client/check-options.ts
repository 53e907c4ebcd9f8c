import type { CallOptions, RetryOptions } from "./call-options.ts";
import type { ClientOptions } from "./client-options.ts";
import { headerEntries, isHeader } from "../http/headers.ts";
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

/** Every option that there is: its least value where it is a number, otherwise nothing. */
type Known<Options> = Readonly<Record<keyof Options, number | undefined>>;

const noNumber = undefined;
const shared = {
  accountId: noNumber,
  timeoutMs: 1,
  deadlineMs: 1,
  retry: noNumber,
  idempotencyKey: noNumber,
  headers: noNumber,
};
const clientOptions: Known<ClientOptions> = {
  apiKey: noNumber,
  ...shared,
  baseUrl: noNumber,
  fetch: noNumber,
  hooks: noNumber,
  maxResponseBytes: 1,
  clock: noNumber,
};
const callOptions: Known<CallOptions> = { ...shared, signal: noNumber };
const retryOptions: Known<RetryOptions> = {
  maxAttempts: 1,
  baseDelayMs: 0,
  maxDelayMs: 0,
  maxRetryAfterMs: 0,
  random: noNumber,
};

/** What is wrong with names and numbers: a misspelt option would do nothing, or leave a key to the wrong address. */
function checkMembers(
  options: object,
  prefix: string,
  known: Known<Record<string, unknown>>,
  complain: Complain,
): void {
  for (const [name, value] of Object.entries(options)) {
    const least = known[name];
    if (value === undefined) continue;
    if (!Object.hasOwn(known, name))
      complain(prefix + name, `is no option; there are ${Object.keys(known).join(", ")}`);
    else if (least !== undefined && !(typeof value === "number" && value >= least))
      complain(prefix + name, `must be a number of at least ${least}; leave it out for the default`);
  }
}

/** What keeps a value from being an account id. */
export function checkAccountId(id: unknown, complain: Complain): void {
  if (typeof id === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return;
  complain(
    "accountId",
    (id ? "is no GUID such as 12345678-90ab-cdef-1234-567890abcdef" : "is missing") +
      "; pass the id of the account, a GUID, not its name",
  );
}

/** What is wrong with the options of one call, whatever its operation. */
export function checkCallOptions(options: CallOptions, complain: Complain): void {
  const { signal, accountId } = options;
  checkMembers(options, "", callOptions, complain);
  checkShared(options, complain);
  if (accountId !== undefined) checkAccountId(accountId, complain);
  complain(
    "signal",
    signal !== undefined &&
      !(typeof signal?.addEventListener === "function" && typeof signal.removeEventListener === "function") &&
      "must be an AbortSignal",
  );
}

/** What is wrong with retries and headers, which clients and calls have alike. No header's value is quoted. */
function checkShared(options: Partial<ClientOptions> | CallOptions, complain: Complain): void {
  const { retry, headers } = options;
  if (retry) {
    complain("retry", typeof retry !== "object" && "must be an object such as { maxAttempts: 3 }, or false");
    checkMembers(Object(retry), "retry.", retryOptions, complain);
    checkFunctions({ "retry.random": retry.random }, complain);
  }
  const isRecord = !headers || (typeof headers === "object" && !Array.isArray(headers));
  complain("headers", !isRecord && "must be an object with a value for each name");
  for (const [name, value] of headers && isRecord ? headerEntries(headers) : [])
    complain(
      `headers.${name}`,
      value != null && !isHeader(name, value) && "is not a header that HTTP allows; mend its name or its value",
    );
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
      ? "is not absolute; pass a string that starts with https:// or http://, such as https://www.example.com"
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
    checkMembers(given, "", clientOptions, complain);
    checkShared(given, complain);
    checkFunctions(
      { fetch, idempotencyKey: idempotencyKey || undefined, onRequest, onResponse, onRetry, onError },
      complain,
    );
    if (clock != null)
      checkFunctions({ "clock.now": clock.now ?? null, "clock.schedule": clock.schedule ?? null }, complain);
  });
}
