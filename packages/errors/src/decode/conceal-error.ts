import type { Conceal } from "../value/safe-cause.ts";
import type { Violation } from "../value/error-kinds.ts";
import { showInstead } from "../value/seal.ts";

/**
 * Removes secrets from everything that an error shows. Texts for people are replaced. A code or a parameter that holds
 * a secret keeps its value, because the caller's code may branch on it, but becomes non-enumerable and is serialised
 * without the secret.
 */
export function concealIn(error: Record<string, unknown>, conceal: Conceal): void {
  for (const name of ["message", "raw", "requestId"]) if (error[name]) error[name] = conceal(error[name] as string); // These members are strings or absent.
  if (error["violations"])
    error["violations"] = concealViolations(error["violations"] as readonly Violation[], conceal);
  const { code, known } = error as { code?: string; known?: boolean };
  if (code && !known) {
    const shown = conceal(code); // A documented code comes from the catalogue, so it holds no secret.
    if (shown !== code) showInstead(error, "code", shown);
  }
  const params = error["params"] as Readonly<Record<string, unknown>> | undefined; // Absent for most kinds.
  const hasSecret = (value: unknown): boolean => typeof value === "string" && conceal(value) !== value;
  // The secrets of a list are in its text, `raw`.
  for (const name in params)
    if (hasSecret(params[name]) || hasSecret((params[name] as { raw?: unknown }).raw))
      return showInstead(error, "params", concealTexts(JSON.stringify(params), conceal));
}

function concealViolations(violations: readonly Violation[], conceal: Conceal): readonly Violation[] {
  // The same members, with secrets replaced.
  const shown = concealTexts(JSON.stringify(violations), conceal) as Violation[];
  return Object.freeze(shown.map((violation) => Object.freeze(violation)));
}

/** Parses JSON and replaces secrets in each of its strings. */
function concealTexts(json: string, conceal: Conceal): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? conceal(value) : value));
}
