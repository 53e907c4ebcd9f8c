/** Values that are nested deeper are refused: much that reads JSON calls itself for each level. */
export const DEEPEST = 64;

/** Whether a value is nested deeper than that. */
export function isTooDeep(value: unknown, levels: number = DEEPEST): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}
