import type { CausedCounts } from "./report.ts";

/** The summary of the failures that all operations have in common, and of forced answers. */
export function causesLine({ failures, forced }: CausedCounts): string {
  return `${failures.caused} of ${failures.all} shared failures caused; ${forced} cells forced, which do not count as caused`;
}
