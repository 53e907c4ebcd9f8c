import type { Assessment } from "../assess/assess.ts";
import { type Bump, compareBumps, type PackageName } from "../model/bump.ts";
import type { State } from "../read-state/state.ts";
import { groupRows, type RowGroup } from "../report/group-rows.ts";
import { bumpIn, isUnreleased, type Pending } from "./pending.ts";

/** A package whose changesets are missing or have too small a bump. */
export interface TooSmall {
  readonly name: PackageName;
  readonly needed: Bump;
  /** `none` if there is no changeset. */
  readonly found: Bump;
  /** The rows that need a larger bump than the one found. */
  readonly rows: readonly RowGroup[];
}

/** Finds the packages whose changesets have a smaller bump than the changes need. */
export async function checkChangesets(
  repository: string,
  { rows, bumps }: Assessment,
  after: State,
  packages: readonly PackageName[],
  pending: readonly Pending[],
): Promise<readonly TooSmall[]> {
  const problems: TooSmall[] = [];
  for (const name of packages) {
    const [needed, found] = [bumps[name], bumpIn(pending, name)];
    if (compareBumps(found, needed) >= 0 || (await isUnreleased(repository, name))) continue;
    const causes = groupRows(rows, after.api).filter((row) => compareBumps(row.bumps[name], found) > 0);
    problems.push({ name, needed, found, rows: causes });
  }
  return problems;
}
