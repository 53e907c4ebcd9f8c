import type { ClientOptions, Limits } from "./configuration.ts";
import { type Problem, refuse } from "./refusal.ts";

/** What keeps a text from being an API key. The text itself is never in the answer. */
export function checkApiKey(key: unknown): Problem[] {
  const wrong = (description: string): Problem[] => [["apiKey", description]];
  if (typeof key !== "string" || !key) return wrong("is missing; pass the API key as a string that is not empty");
  if (/^bearer\s/i.test(key)) return wrong("starts with `Bearer `; pass the key alone");
  if (!/^[!-~]+$/.test(key))
    return wrong("has a space, a line break or a character that no key has; pass it exactly as it was issued, trimmed");
  return [];
}

/** What keeps a text from being an account id. */
export function checkAccountId(id: unknown): Problem[] {
  if (typeof id === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return [];
  const description =
    "is no GUID such as 12345678-90ab-cdef-1234-567890abcdef; pass the id of the account, not its name";
  return [["accountId", description]];
}

/** What is wrong with time limits, retry settings and sizes. */
export function checkLimits({ timeoutMs, deadlineMs, maxResponseBytes, retry }: Limits): Problem[] {
  const problems: Problem[] = [];
  const check = (field: string, value: unknown, least: number): void => {
    if (value === undefined || (typeof value === "number" && value >= least)) return;
    problems.push([field, `must be a number of at least ${least}; leave it out for the default`]);
  };
  check("timeoutMs", timeoutMs, 1);
  check("deadlineMs", deadlineMs, 1);
  check("maxResponseBytes", maxResponseBytes, 1);
  if (!retry) return problems;
  if (typeof retry !== "object") return [...problems, ["retry", "must be an object of options, or false"]];
  check("retry.maxAttempts", retry.maxAttempts, 1);
  check("retry.baseDelayMs", retry.baseDelayMs, 0);
  check("retry.maxDelayMs", retry.maxDelayMs, 0);
  check("retry.maxRetryAfterMs", retry.maxRetryAfterMs, 0);
  return [...problems, ...checkFunctions({ "retry.random": retry.random })];
}

function checkFunctions(values: object): Problem[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && typeof value !== "function")
    .map(([name]) => [name, "must be a function"]);
}

/** What is wrong with headers. No value of theirs is in the answer. */
export function checkHeaders(headers: object | undefined): Problem[] {
  return Object.entries(headers ?? {})
    .filter(([name, value]) => value != null && !isHeader(name, value))
    .map(([name]) => [`headers.${name}`, "is not a header that HTTP allows; mend its name or its value"]);
}

function isHeader(name: string, value: unknown): boolean {
  try {
    return new Headers([[name, value as string]]).has(name); // Anything else than a string is made one, or throws.
  } catch {
    return false;
  }
}

function checkBaseUrl(baseUrl: unknown): Problem[] {
  const wrong = (description: string): Problem[] => [["baseUrl", description]];
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return wrong("is not absolute; start it with https://, such as https://www.example.com");
  if (url.username || url.password) return wrong("holds a user name or password; leave them out");
  if (/[?#]/.test(url.href)) return wrong("ends in a query or fragment; leave it out"); // Also in an empty one.
  return [];
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
  refuse([
    ...(typeof apiKey === "function" ? [] : checkApiKey(apiKey)),
    ...(typeof accountId === "function" ? [] : checkAccountId(accountId)),
    ...checkBaseUrl(baseUrl),
    ...checkLimits(given),
    ...checkHeaders(given.headers),
    ...checkFunctions({ fetch, idempotencyKey: idempotencyKey || undefined, onRequest, onResponse, onRetry, onError }),
    ...(clock ? checkFunctions({ "clock.now": clock.now ?? null, "clock.schedule": clock.schedule ?? null }) : []),
  ]);
}
