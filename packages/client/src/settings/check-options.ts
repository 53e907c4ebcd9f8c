import { type CredentialOptions, schemes } from "../generated/service.gen.ts";
import type { CallOptions, RetryOptions } from "./call-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Hooks } from "./hooks.ts";
import { headerEntries, isHeader } from "../http/headers.ts";
import { type Complain, refuse } from "./refusal.ts";

/** The form of an option: the least value of a number, or what else it must be. */
type Form = number | "function" | "other";
type Forms<Options> = Readonly<Record<keyof Options, Form>>;

const shared = {
  timeoutMs: 1,
  deadlineMs: 1,
  retry: "other",
  idempotencyKey: "other",
  headers: "other",
} as const;
const clientOptions: Forms<Omit<ClientOptions, "middleware" | keyof CredentialOptions>> = {
  ...shared,
  baseUrl: "other",
  allowHttp: "other",
  fetch: "function",
  hooks: "other",
  maxResponseBytes: 1,
  onWarning: "function",
  clock: "other",
};
const callOptions: Forms<Omit<CallOptions, keyof CredentialOptions>> = { ...shared, signal: "other" };
const retryOptions: Forms<RetryOptions> = {
  maxAttempts: 1,
  baseDelayMs: 0,
  maxDelayMs: 0,
  maxRetryAfterMs: 0,
  random: "function",
};
const hookNames: readonly (keyof Hooks)[] = ["onRequest", "onResponse", "onRetry", "onError"];

function formsOf(names: readonly string[]): Forms<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, "other"] as const));
}

/** Reports what is wrong with the values of security schemes, as far as no function is to give them. */
function checkCredentials(options: object, names: readonly string[], needed: boolean, complain: Complain): void {
  for (const name of names) {
    const value = (options as Readonly<Record<string, unknown>>)[name]; // Looked at before anything is known of it.
    if (typeof value !== "function" && (value !== undefined || needed)) schemes[name]?.check(value, name, complain);
  }
}

/** Reports options that do not exist, which would do nothing, and numbers and functions that are none. */
function checkForms(options: object, prefix: string, forms: Forms<Record<string, unknown>>, complain: Complain): void {
  for (const [name, value] of Object.entries(options)) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (value === undefined) continue;
    if (form === undefined) complain(prefix + name, `is no option; there are ${Object.keys(forms).join(", ")}`);
    else if (form === "function") checkFunction(prefix + name, value, complain);
    else if (form !== "other" && !(typeof value === "number" && value >= form))
      complain(prefix + name, `must be a number of at least ${form}; leave it out for the default`);
  }
}

function checkFunction(name: string, value: unknown, complain: Complain): void {
  complain(name, value !== undefined && typeof value !== "function" && "must be a function");
}

/** Reports what is wrong with the options of one call, whatever its operation. */
export function checkCallOptions(options: CallOptions, complain: Complain): void {
  const { signal } = options;
  const names = Object.keys(schemes).filter((name) => !schemes[name]?.secrets);
  checkForms(options, "", { ...formsOf(names), ...callOptions }, complain);
  checkShared(options, complain);
  checkCredentials(options, names, false, complain);
  complain(
    "signal",
    signal != null &&
      !(typeof signal.addEventListener === "function" && typeof signal.removeEventListener === "function") &&
      "must be an AbortSignal",
  );
}

/** Reports what is wrong with retries and headers, which clients and calls have alike. No header's value is quoted. */
function checkShared(options: Partial<ClientOptions> | CallOptions, complain: Complain): void {
  const { retry, headers } = options;
  if (retry) {
    complain("retry", typeof retry !== "object" && "must be an object such as { maxAttempts: 3 }, or false");
    checkForms(Object(retry), "retry.", retryOptions, complain);
  }
  const isRecord = !headers || (typeof headers === "object" && !Array.isArray(headers));
  complain("headers", !isRecord && "must be an object with a value for each name");
  for (const [name, value] of headers && isRecord ? headerEntries(headers) : [])
    complain(
      `headers.${name}`,
      value != null && !isHeader(name, value) && "is not a header that HTTP allows; mend its name or its value",
    );
}

function checkBaseUrl(baseUrl: unknown, allowHttp: unknown, complain: Complain): void {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  complain(
    "baseUrl",
    !url || !/^https?:$/.test(url.protocol)
      ? "is not absolute; pass a string that starts with https:// or http://"
      : url.username || url.password
        ? "holds a user name or password; leave them out"
        : /[?#]/.test(url.href) // Also an empty one.
          ? "ends in a query or fragment; leave it out"
          : url.protocol === "http:" &&
            allowHttp !== true &&
            !isOwnMachine(url.hostname) &&
            "would send the API key in clear text; use https://, or set allowHttp if the network is yours",
  );
}

/** Whether a host name can lead nowhere but to this machine, or nowhere at all (`.invalid`). */
function isOwnMachine(host: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost|.+\.invalid)$/.test(host);
}

/**
 * Refuses options that no call could work with.
 *
 * @param further The names of options that are taken besides those of a connection.
 * @throws {TypeError} that says of each wrong option how to mend it, and never quotes the key.
 */
export function assertOptions(options: ClientOptions, baseUrl: string, further: readonly string[]): void {
  const given: Partial<ClientOptions> = options ?? {};
  const { allowHttp, idempotencyKey, clock, middleware } = given;
  const names = Object.keys(schemes);
  const forms = { ...formsOf(names), ...clientOptions, ...formsOf(further) };
  refuse((complain) => {
    checkCredentials(given, names, true, complain);
    checkBaseUrl(baseUrl, allowHttp, complain);
    checkForms(given, "", forms, complain);
    checkShared(given, complain);
    checkFunction("idempotencyKey", idempotencyKey || undefined, complain);
    for (const set of [given.hooks ?? []].flat())
      for (const name of hookNames) checkFunction(name, (Object(set) as Hooks)[name], complain);
    complain("middleware", middleware !== undefined && !Array.isArray(middleware) && "must be a list");
    if (clock != null) {
      checkFunction("clock.now", clock.now ?? null, complain);
      checkFunction("clock.schedule", clock.schedule ?? null, complain);
    }
  });
}
