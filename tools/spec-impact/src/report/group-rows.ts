import type { Row } from "../model/change.ts";

/** The same change in one or more operations. */
export interface RowGroup extends Row {
  /** Empty where it concerns all. */
  readonly operations: readonly string[];
}

/** Puts rows together that say the same of several operations; the order is that of the first of each. */
export function groupRows(rows: readonly Row[]): readonly RowGroup[] {
  const groups = Map.groupBy(rows, ({ kind, subject, before, after, bumps }) =>
    JSON.stringify([kind, subject, before, after, bumps]),
  );
  return [...groups.values()].flatMap((same) => {
    const operations = same.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
    return same[0] === undefined ? [] : [{ ...same[0], operations }];
  });
}
