import type { AnyError } from "@resellers-sdk/errors";
import { inputError, networkError } from "@resellers-sdk/errors/decoder";
import { type Attempt, type Call, contextOf } from "./call.ts";
import { type Problem, Refusal } from "../client/refusal.ts";

/** Failures to connect, by the codes of Node and Bun: not a byte of the request has left. */
const unconnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused"]);

/** The error for whatever was thrown before, while or after a request was sent. */
export function explain(call: Call, attempt: Attempt, thrown: unknown): AnyError {
  return attempt.tried ? networkError(contextOf(call, attempt), thrown) : refusalError(call, thrown);
}

/** Whether `fetch` failed before it had a connection. */
export function neverLeft(thrown: unknown): boolean {
  return unconnected.has(codeOf(thrown));
}

function codeOf(thrown: unknown): string {
  try {
    const { code, cause } = thrown as { code?: string; cause?: { code?: string } };
    return cause?.code ?? code ?? "";
  } catch {
    return "";
  }
}

/** The error of a call for which nothing was sent. What is no refusal of ours came from a middleware or an option. */
export function refusalError(call: Call, thrown: unknown): AnyError {
  const problems: readonly Problem[] =
    thrown instanceof Refusal ? thrown.problems : [["request", "could not be made: a middleware or an option threw"]];
  const violations = problems.map(([field, description]) => ({ field, description }));
  return inputError(contextOf(call), violations);
}
