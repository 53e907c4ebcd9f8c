import type { AnyError } from "@resellers-sdk/errors";
import { inputError, isConnectionFailure, labelOf, networkError } from "@resellers-sdk/errors/decoder";
import { MiddlewareFailure } from "../http/middleware-failure.ts";
import { NoResponse } from "../http/transport.ts";
import { type Problem, Refusal } from "../settings/refusal.ts";
import type { Attempt } from "./attempt.ts";
import type { Call } from "./call.ts";

/**
 * The error for whatever was thrown before, while or after a request was sent. What is thrown while a body is read, or
 * is what a runtime throws when a connection fails, is a failure of the network. Anything else is a mistake in a
 * function that the caller gave: such a call is not repeated.
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

/** Failures to connect, by the codes of Node and Bun: not a byte of the request has left. */
const unconnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** Whether `fetch` failed before it had a connection. */
export function neverLeft(thrown: unknown): boolean {
  try {
    const { code, cause } = thrown as { code?: string; cause?: { code?: string } };
    return unconnected.has(cause?.code ?? code ?? "");
  } catch {
    return false; // What was thrown is hostile itself.
  }
}
