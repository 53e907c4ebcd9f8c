import { checkAccountId, checkApiKey } from "./check-options.ts";
import type { Provided } from "./client-options.ts";
import { securityHeaders } from "../generated/service.gen.ts";
import type { LowerCaseHeaders } from "../http/headers.ts";
import { type Conceal, concealer, shortSecret } from "../http/redact.ts";
import { Refusal, refuse } from "./refusal.ts";
import type { Warn } from "./warn.ts";

const keyHeader = /* @__PURE__ */ securityHeaders.apiKey.toLowerCase();
const accountHeader = /* @__PURE__ */ securityHeaders.accountId.toLowerCase();

/** Who calls, on behalf of which account. */
export interface Credentials {
  readonly apiKey: string;
  /** The headers that tell the API both. */
  readonly headers: Readonly<LowerCaseHeaders>;
  /** Replaces the key in texts that people see. */
  readonly conceal: Conceal;
}

/** Credentials of a key and an account that were checked. */
export function credentials(apiKey: string, accountId: string, warn: Warn): Credentials {
  if (apiKey.length < shortSecret)
    warn(
      `The API key has fewer than ${shortSecret} characters. Errors and hooks hide it only where it is a whole value.`,
    );
  return { apiKey, headers: headersOf(apiKey, accountId), conceal: concealer(apiKey) };
}

/** The same key on behalf of another account. */
export function withAccount(given: Credentials, accountId: string): Credentials {
  return { ...given, headers: headersOf(given.apiKey, accountId) };
}

function headersOf(apiKey: string, accountId: string): Readonly<LowerCaseHeaders> {
  return { [keyHeader]: apiKey, [accountHeader]: accountId };
}

/**
 * The key and the account for one request: asks the functions, if they are functions, and checks what they give.
 *
 * @throws {Refusal} if one of them throws, or gives something that cannot be sent.
 */
export async function provideCredentials(apiKey: Provided, accountId: Provided, warn: Warn): Promise<Credentials> {
  const provided = await Promise.all([provide("apiKey", apiKey), provide("accountId", accountId)]);
  refuse((complain) => {
    checkApiKey(provided[0], complain);
    checkAccountId(provided[1], complain);
  });
  return credentials(...provided, warn);
}

async function provide(field: string, value: Provided): Promise<string> {
  try {
    return typeof value === "function" ? await value() : value;
  } catch {
    // What it threw stays out: its message may hold the key.
    throw new Refusal([[field, "could not be provided: the function that gives it threw"]]);
  }
}
