import type { EmulatorRequest } from "../http/request/message.ts";

/**
 * The reason why a request may not control the emulator: a page of another origin sent it, or its `Host` is not a name
 * of the emulator, as in a DNS rebinding attack. `undefined` if the request is allowed.
 *
 * @param hosts The host names of the emulator; if the list is empty, any name is allowed.
 */
export function refuseStranger({ headers }: EmulatorRequest, hosts: readonly string[]): string | undefined {
  const host = headers["host"];
  // HTTP/1.0 allows requests without a `Host` header; the name is unknown then.
  if (hosts.length > 0 && host === undefined) return "The control API does not accept requests without the header Host";
  if (hosts.length > 0 && host !== undefined && !hosts.includes(nameOf(host)))
    return `The control API does not accept requests for the host name ${nameOf(host)}`;
  const { origin } = headers;
  const own = host !== undefined && origin === `http://${host}`;
  if (origin !== undefined && !own) return "The control API does not accept requests from pages of other origins";
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "The control API does not accept requests from other sites";
  return undefined;
}

/** `[::1]:4010` → `[::1]`. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
