import { type Cell, cellName } from "../matrix/cell.ts";
import { directFetch } from "../environment/direct-fetch.ts";
import { STATE } from "../pact/pact-file.ts";

const TIMEOUT_MS = 15_000;

/**
 * Requests a provider state from a server, in the format of Pact: `{ "state", "params", "action": "setup" | "teardown"
 * }`.
 *
 * @param without Requests the state in which the same request does not lead to the answer.
 * @returns Why the state was not set; `undefined` if it was.
 */
export async function setState(
  statesUrl: string,
  cell: Cell,
  action: "setup" | "teardown" = "setup",
  without = false,
): Promise<string | undefined> {
  const { operation, status, example } = cell;
  const error = cell.kind === "error" ? { code: cell.code, variant: cell.variant, params: cell.params } : {};
  try {
    const response = await directFetch(statesUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        state: STATE,
        params: { operation, status, example, ...error, ...(without && { without }) },
        action,
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : `the states URL answers ${response.status} to the ${action} of ${cellName(cell)}`;
  } catch (error) {
    return `the states URL cannot be reached: ${String(error)}`;
  }
}
