/** Deeper values are refused, because many functions that read JSON are recursive. */
export const DEEPEST = 64;

/** Whether a value is nested deeper than that. */
export function isTooDeep(value: unknown, levels: number = DEEPEST): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}
