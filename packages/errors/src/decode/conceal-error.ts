import type { Conceal } from "../value/safe-cause.ts";
import type { Violation } from "../value/error-kinds.ts";
import { showInstead } from "../value/seal.ts";

/**
 * Takes secrets out of what an error shows. Texts for people are replaced. A code or a parameter that holds a secret is
 * a fact, which the caller's code may decide on: it keeps its value, but is neither enumerated nor serialised.
 */
export function concealIn(error: Record<string, unknown>, conceal: Conceal): void {
  for (const name of ["message", "raw", "requestId"]) if (error[name]) error[name] = conceal(error[name] as string); // Texts, where they are there.
  if (error["violations"])
    error["violations"] = concealViolations(error["violations"] as readonly Violation[], conceal);
  const { code, known } = error as { code?: string; known?: boolean };
  if (code && !known) {
    const shown = conceal(code); // A documented code is spelt by the catalogue, and no secret.
    if (shown !== code) showInstead(error, "code", shown);
  }
  const params = error["params"] as Readonly<Record<string, unknown>> | undefined; // Where it is there.
  const hasSecret = (value: unknown): boolean => typeof value === "string" && conceal(value) !== value;
  // A list has its secrets in its text.
  for (const name in params)
    if (hasSecret(params[name]) || hasSecret((params[name] as { raw?: unknown }).raw))
      return showInstead(error, "params", concealTexts(JSON.stringify(params), conceal));
}

function concealViolations(violations: readonly Violation[], conceal: Conceal): readonly Violation[] {
  // The same members, with other texts.
  const shown = concealTexts(JSON.stringify(violations), conceal) as Violation[];
  return Object.freeze(shown.map((violation) => Object.freeze(violation)));
}

/** The value of a JSON text, with secrets replaced in each of its texts. */
function concealTexts(json: string, conceal: Conceal): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? conceal(value) : value));
}
