import { type Credentials, provideCredentials } from "./credentials.ts";
import { securityHeaders } from "./generated/service.gen.ts";
import type { Settings } from "./settings.ts";

/** Who calls: what is fixed, or what the functions give for this request. */
export function credentialsOf(settings: Settings, accountId?: string): Credentials | Promise<Credentials> {
  const { fixed, apiKey } = settings;
  if (fixed) return accountId === undefined ? fixed : { apiKey: fixed.apiKey, accountId };
  return provideCredentials(apiKey, accountId ?? settings.accountId);
}

/** Puts key and account on a request, unless a middleware has turned it to another origin. */
export function authenticate(
  request: { readonly url: string; readonly headers: Headers },
  { apiKey, accountId }: Credentials,
  origin: string,
): void {
  if (!request.url.startsWith(origin)) return;
  request.headers.set(securityHeaders.apiKey, apiKey);
  request.headers.set(securityHeaders.accountId, accountId);
}
