import type { EmulatorRequest } from "../http/request/message.ts";

/**
 * Why a request may not drive the emulator: a page of another origin sent it, or it came under a name that is not the
 * emulator's, as a page does whose own name was made to lead here. Nothing for a request that may.
 *
 * @param hosts The names under which the emulator is reached; with none of them, any name is good.
 */
export function refuseStranger({ headers }: EmulatorRequest, hosts: readonly string[]): string | undefined {
  const host = headers["host"];
  // HTTP/1.0 allows requests without the header; nothing tells then under which name the emulator was reached.
  if (hosts.length > 0 && host === undefined) return "The control API takes no requests without the header Host";
  if (hosts.length > 0 && host !== undefined && !hosts.includes(nameOf(host)))
    return `The control API is not reached under the name ${nameOf(host)}`;
  const { origin } = headers;
  const own = host !== undefined && origin === `http://${host}`;
  if (origin !== undefined && !own) return "The control API takes no requests of pages of other origins";
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "The control API takes no requests of other sites";
  return undefined;
}

/** `[::1]:4010` → `[::1]`. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
