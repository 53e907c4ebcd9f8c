import type { AnyError } from "@resellers-sdk/errors";
import { inputError, isConnectionFailure, labelOf, networkError } from "@resellers-sdk/errors/decoder";
import { MiddlewareFailure } from "../http/middleware-failure.ts";
import { NoResponse } from "../http/transport.ts";
import { type Problem, Refusal } from "../settings/refusal.ts";
import type { Attempt } from "./attempt.ts";
import type { Call } from "./call.ts";

/**
 * The error for a value that was thrown before, while or after a request was sent. If it was thrown while a body was
 * read, or if runtimes throw it for failed connections, it is a network failure. Anything else is a bug in a function
 * of the caller; such a call is not retried.
 */
export function classifyThrown(call: Call, attempt: Attempt | undefined, thrown: unknown): AnyError {
  if (thrown instanceof Refusal) return inputOf(call, attempt, thrown.problems);
  const wasSent = attempt?.wasHandedOver === true;
  const isOfMiddleware = thrown instanceof MiddlewareFailure;
  const cause: unknown = isOfMiddleware ? thrown.cause : thrown;
  if (wasSent && (attempt.isReading || isConnectionFailure(cause) || cause instanceof NoResponse))
    return networkError(call.context(attempt), cause);
  const source = isOfMiddleware ? "middleware" : wasSent ? "fetch" : "request";
  return inputOf(call, attempt, [[source, describe(cause, wasSent)]], cause);
}

function inputOf(call: Call, attempt: Attempt | undefined, problems: readonly Problem[], cause?: unknown): AnyError {
  const violations = problems.map(([field, description]) => ({ field, description }));
  return inputError(call.context(attempt), violations, cause);
}

function describe(cause: unknown, wasSent: boolean): string {
  const what = `threw (${labelOf(cause)}): a mistake in it, no failure of the connection`;
  return wasSent
    ? `${what}. The request was sent and may have taken effect`
    : `could not be made: a function of yours ${what}`;
}

/** The codes of Node and Bun for failures to connect: no byte of the request was sent. */
const unconnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** Whether `fetch` failed before it had a connection. */
export function neverLeft(thrown: unknown): boolean {
  try {
    const { code, cause } = thrown as { code?: string; cause?: { code?: string } };
    return unconnected.has(cause?.code ?? code ?? "");
  } catch {
    return false; // A getter of the thrown value throws.
  }
}
