import { parseJson } from "../description/json.ts";
import type { Asked } from "../target/ask-cell.ts";
import { differenceByForm } from "./compare-by-form.ts";

/** Whether two calls have equivalent results: the same documented error, or equal successes. */
export function isSameAnswer(one: Asked, other: Asked): boolean {
  if (one.answer?.status !== other.answer?.status) return false;
  if (one.outcome.ok && other.outcome.ok)
    return differenceByForm(parseJson(one.answer?.text ?? ""), parseJson(other.answer?.text ?? "")) === undefined;
  if (one.outcome.ok || other.outcome.ok) return false;
  const [a, b] = [one.outcome.error, other.outcome.error];
  return a.kind === b.kind && a.code === b.code && a.variant === b.variant;
}
