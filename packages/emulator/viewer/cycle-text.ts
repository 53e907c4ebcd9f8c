import type { Cycle } from "../src/world/entities.ts";

/** `every year`, `every 6 months`, `once`. */
export function cycleText({ type, cycleDuration }: Cycle): string {
  if (type === "ONE_TIME") return "once";
  const unit = cycleDuration?.unit?.toLowerCase();
  if (unit === undefined) return "in an unknown cycle";
  const count = cycleDuration?.count ?? 1;
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
