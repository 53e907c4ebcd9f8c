import type { ClientOptions, Limits } from "./configuration.ts";

/** What is wrong with a value, and how to mend it. Empty if nothing is. */
export type Problem = readonly [field: string, description: string];

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
  return typeof id === "string" && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    ? []
    : [
        [
          "accountId",
          "is no GUID such as 12345678-90ab-cdef-1234-567890abcdef; pass the id of the account, not its name or e-mail",
        ],
      ];
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
  if (retry) {
    check("retry.maxAttempts", retry.maxAttempts, 1);
    check("retry.baseDelayMs", retry.baseDelayMs, 0);
    check("retry.maxDelayMs", retry.maxDelayMs, 0);
    check("retry.maxRetryAfterMs", retry.maxRetryAfterMs, 0);
  }
  return problems;
}

/** What is wrong with headers. No value of theirs is in the answer. */
export function checkHeaders(headers: object | undefined): Problem[] {
  return Object.entries(headers ?? {})
    .filter(([name, value]) => value != null && !isHeader(name, value))
    .map(([name]) => [
      `headers.${name}`,
      "is not a header that HTTP allows; mend its name, or the characters of its value",
    ]);
}

/** The origin of an address at which an API can be. */
export function checkBaseUrl(baseUrl: unknown): Problem[] {
  const wrong = (description: string): Problem[] => [["baseUrl", description]];
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return wrong("is not absolute; start it with https://, such as https://www.example.com");
  if (url.username || url.password) return wrong("holds a user name or password; leave them out");
  if (url.search || url.hash) return wrong("ends in a query or fragment; leave it out");
  return [];
}

/**
 * Refuses options that no call could work with.
 *
 * @throws {TypeError} that says of each wrong option how to mend it, and never quotes the key.
 */
export function assertOptions(options: ClientOptions, baseUrl: string): void {
  const given: Partial<ClientOptions> = options ?? {};
  const { apiKey, accountId, hooks, fetch, idempotencyKey } = given;
  const problems = [
    ...(typeof apiKey === "function" ? [] : checkApiKey(apiKey)),
    ...(typeof accountId === "function" ? [] : checkAccountId(accountId)),
    ...checkBaseUrl(baseUrl),
    ...checkLimits(given),
    ...checkHeaders(given.headers),
  ];
  const callable = { fetch, idempotencyKey: idempotencyKey || undefined, ...hooks };
  for (const [name, value] of Object.entries(callable))
    if (value !== undefined && typeof value !== "function") problems.push([name, "must be a function"]);
  if (problems.length)
    throw new TypeError(
      `The client cannot be made: ${problems.map(([field, description]) => `${field} ${description}`).join(". ")}.`,
    );
}

function isHeader(name: string, value: unknown): boolean {
  try {
    return new Headers([[name, value as string]]).has(name); // Anything else than a string is made one, or throws.
  } catch {
    return false;
  }
}
