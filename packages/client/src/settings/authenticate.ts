import { type Credentials, provideCredentials, withAccount } from "./credentials.ts";
import type { Settings } from "./settings.ts";
import type { LowerCaseHeaders } from "../http/headers.ts";

/** Who calls: fixed credentials, or those that the caller's functions give for this request. */
export function credentialsOf(settings: Settings, accountId?: string): Credentials | Promise<Credentials> {
  const { fixed, apiKey, warn } = settings;
  if (!fixed) return provideCredentials(apiKey, accountId ?? settings.accountId, warn);
  return accountId === undefined ? fixed : withAccount(fixed, accountId);
}

/** The headers that authenticate a request; none if a middleware has turned it to another origin. */
export function authentication(
  url: string,
  { headers }: Credentials,
  { origin }: Settings,
): Readonly<LowerCaseHeaders> {
  return url.startsWith(origin) ? headers : {};
}
