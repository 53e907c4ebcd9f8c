import type { CausedCounts } from "./report.ts";

/** What is told of the failures that every operation shares, and of what was forced. */
export function causesLine({ failures, forced }: CausedCounts): string {
  return `${failures.caused} of ${failures.all} shared failures caused; ${forced} cells forced, which never counts as caused`;
}
