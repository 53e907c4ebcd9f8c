import { type CredentialOptions, schemes } from "../generated/service.gen.ts";
import type { CallOptions, RetryOptions } from "./call-options.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Hooks } from "./hooks.ts";
import { headerEntries, isHeader } from "../http/headers.ts";
import { type Complain, refuse } from "./refusal.ts";

/** The constraint of an option: the minimum of a number, or its type. */
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

/** Reports problems of the values of security schemes that are not functions. */
function checkCredentials(options: object, names: readonly string[], needed: boolean, complain: Complain): void {
  for (const name of names) {
    const value = (options as Readonly<Record<string, unknown>>)[name]; // Its type is not known yet.
    if (typeof value !== "function" && (value !== undefined || needed)) schemes[name]?.check(value, name, complain);
  }
}

/** Reports unknown options, and options of the wrong type. */
function checkForms(options: object, prefix: string, forms: Forms<Record<string, unknown>>, complain: Complain): void {
  for (const [name, value] of Object.entries(options)) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (value === undefined) continue;
    if (form === undefined) complain(prefix + name, `is not an option; options are ${Object.keys(forms).join(", ")}`);
    else if (form === "function") checkFunction(prefix + name, value, complain);
    else if (form !== "other" && !(typeof value === "number" && value >= form))
      complain(prefix + name, `must be a number of at least ${form}; leave it out for the default`);
  }
}

function checkFunction(name: string, value: unknown, complain: Complain): void {
  complain(name, value !== undefined && typeof value !== "function" && "must be a function");
}

/** Reports problems of the options of one call that do not depend on its operation. */
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

/**
 * Reports problems of `retry` and `headers`, which clients and calls have in common. Never quotes the value of a
 * header.
 */
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
      value != null && !isHeader(name, value) && "is not a valid HTTP header; correct name or value",
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
        : /[?#]/.test(url.href) // An empty query or fragment too.
          ? "ends in a query or fragment; leave it out"
          : url.protocol === "http:" &&
            allowHttp !== true &&
            !isOwnMachine(url.hostname) &&
            "would send the API key in clear text; use https://, or set allowHttp if the network is yours",
  );
}

/** Whether a host name can only lead to this machine, or to no machine at all (`.invalid`). */
function isOwnMachine(host: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost|.+\.invalid)$/.test(host);
}

/**
 * Checks the options of a client.
 *
 * @param further The names of options that are allowed besides those of a connection.
 * @throws {TypeError} with a message that says how to fix each invalid option, and never quotes the key.
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
    for (const set of [given.hooks ?? []].flat()) {
      complain("hooks", typeof set !== "object" && "must be an object, or a list of them");
      for (const name of hookNames) checkFunction(name, (Object(set) as Hooks)[name], complain);
    }
    complain("middleware", middleware !== undefined && !Array.isArray(middleware) && "must be a list");
    if (clock != null) {
      checkFunction("clock.now", clock.now ?? null, complain);
      checkFunction("clock.schedule", clock.schedule ?? null, complain);
    }
  });
}
