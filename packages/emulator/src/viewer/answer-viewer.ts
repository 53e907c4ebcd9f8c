import { plainFailure } from "../http/error-answers.ts";
import type { EmulatorRequest, EmulatorResponse } from "../http/request/message.ts";
import type { ViewerPage } from "./viewer-page.ts";

/** Answers a request for the page. The page holds no data of the world: it reads the control API like any caller. */
export function answerViewer(page: ViewerPage | undefined, { method }: EmulatorRequest): EmulatorResponse {
  if (page === undefined)
    return plainFailure(
      404,
      "This emulator was made without its page: give it the viewer of @resellers-sdk/emulator/viewer",
    );
  if (method !== "GET" && method !== "HEAD") return plainFailure(405, "This address takes GET", { allow: "GET, HEAD" });
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": page.contentSecurityPolicy,
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    },
    body: page.html,
  };
}
