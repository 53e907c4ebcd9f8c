import type { Authenticated } from "../security/scheme.ts";
import type { Credentials } from "./credentials.ts";
import type { Settings } from "./settings.ts";

/** The address and the headers that authenticate a request; no credentials if a middleware has turned it elsewhere. */
export function authenticate(url: string, credentials: Credentials, { origin }: Settings): Authenticated {
  const request: Authenticated = { url, headers: {} };
  if (url.startsWith(origin)) credentials.put(request);
  return request;
}
