import { checkAccountId, checkApiKey } from "./check-configuration.ts";
import type { Provided } from "./configuration.ts";
import { Refusal, refuse } from "./refusal.ts";

/** Who calls, on behalf of which account. */
export interface Credentials {
  readonly apiKey: string;
  readonly accountId: string;
}

/**
 * The key and the account for one request: asks the functions, if they are functions, and checks what they give.
 *
 * @throws {Refusal} if one of them throws, or gives something that cannot be sent.
 */
export async function provideCredentials(apiKey: Provided, accountId: Provided): Promise<Credentials> {
  const [key, account] = await Promise.all([provide("apiKey", apiKey), provide("accountId", accountId)]);
  refuse([...checkApiKey(key), ...checkAccountId(account)]);
  return { apiKey: key, accountId: account };
}

async function provide(field: string, value: Provided): Promise<string> {
  try {
    return typeof value === "function" ? await value() : value;
  } catch {
    // What it threw stays out: its message may hold the key.
    throw new Refusal([[field, "could not be provided: the function that gives it threw"]]);
  }
}
