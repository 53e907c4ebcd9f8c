import type { Authenticated } from "../security/scheme.ts";
import type { Credentials } from "./credentials.ts";
import type { Settings } from "./settings.ts";

/**
 * The address and headers of a request with its credentials; without credentials if a middleware changed the origin.
 */
export function authenticate(url: string, credentials: Credentials, { origin }: Settings): Authenticated {
  const request: Authenticated = { url, headers: {} };
  if (url.startsWith(origin)) credentials.put(request);
  return request;
}
