import type { AdaptCall } from "../../call/descriptor.ts";
import { defaultBaseUrl } from "../../generated/service.gen.ts";

/**
 * Returns a function that sends a call to its operation's own server, unless the client has a `baseUrl` other than the
 * API's.
 */
export function ownServer(url: string): AdaptCall {
  return (call) => {
    if (!defaultBaseUrl || call.settings.baseUrl !== baseOf(defaultBaseUrl)) return;
    call.settings = { ...call.settings, baseUrl: baseOf(url), origin: `${new URL(url).origin}/` };
  };
}

/** The address in the form that the settings use. */
function baseOf(url: string): string {
  return new URL(url).href.replace(/\/+$/, "");
}
