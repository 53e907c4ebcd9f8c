import { type Credentials, credentials, provideCredentials } from "../client/credentials.ts";
import type { LowerCaseHeaders } from "./headers.ts";
import type { Settings } from "../client/settings.ts";

/** Who calls: what is fixed, or what the functions give for this request. */
export function credentialsOf(settings: Settings, accountId?: string): Credentials | Promise<Credentials> {
  const { fixed, apiKey } = settings;
  if (fixed) return accountId === undefined ? fixed : credentials(fixed.apiKey, accountId);
  return provideCredentials(apiKey, accountId ?? settings.accountId);
}

/** The headers that authenticate a request; none where a middleware has turned it to another origin. */
export function authentication(
  url: string,
  { headers }: Credentials,
  { origin }: Settings,
): Readonly<LowerCaseHeaders> {
  return url.startsWith(origin) ? headers : {};
}
