import { EnvironmentError } from "../environment/environment-error.ts";
import { directFetch } from "../engines/direct-fetch.ts";
import type { Target } from "./target.ts";

/** What a runtime says when there is nothing at an address: the server is not started, or the name is misspelt. */
const NOBODY = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
const TIMEOUT_MS = 15_000;

/**
 * Checks that something listens at the addresses of a target. What it answers, or that it does not, is for the proof.
 *
 * @throws {EnvironmentError} When nothing listens there.
 */
export async function checkReachable({ url, statesUrl, timeoutMs = TIMEOUT_MS }: Target): Promise<void> {
  for (const address of [url, ...(statesUrl === undefined ? [] : [statesUrl])]) {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await directFetch(address, { method: "OPTIONS", redirect: "manual", signal });
      await answer.body?.cancel();
    } catch (error) {
      const code = codeOf(error);
      if (!NOBODY.has(code)) continue;
      throw new EnvironmentError(`Nothing listens at ${address} (${code}). Start the server, or correct the address.`, {
        cause: error,
      });
    }
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}
