import type { Api } from "@resellers-sdk/generator/model";
import { type Bump, compareBumps, type PackageName } from "../model/bump.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import type { Row } from "../model/change.ts";
import { groupRows, type RowGroup } from "../report/group-rows.ts";
import { isAddition, lineOf } from "./release-note-lines.ts";
import { listOf } from "./prose.ts";

/** What the release notes of a package say of some changes: what is new, and what to do about it. */
export function releaseNote(name: PackageName, rows: readonly Row[], after: Api): string {
  const own = groupRows(rows, after)
    .filter(({ bumps }) => bumps[name] !== "none")
    .toSorted((a, b) => compareBumps(b.bumps[name], a.bumps[name]));
  const kinds = new Set(own.map(({ kind }) => kind));
  const lines = [...new Set(own.map((row) => `- ${lineOf(name, row, after)}`))];
  return [headline(name, own), lines.join("\n"), ...upgrades(name, kinds)].join("\n\n");
}

function headline(name: PackageName, rows: readonly RowGroup[]): string {
  const added = rows.filter(({ kind }) => isAddition(kind));
  const count = added.reduce((sum, { operations }) => sum + operations.length, 0);
  const others = rows.length - added.length;
  if (count === 0) return HEADLINES[largestOf(name, rows)];
  const more = others === 0 ? "" : `, and follows ${counted(others, "other change")} of the API`;
  const operations = listOf([...new Set(added.flatMap((row) => row.operations))]);
  return name === "contract-tests"
    ? `Proves ${counted(count, "more documented error")} of ${operations}${more}.`
    : `Lists ${counted(count, "more documented error")} of ${operations}${more}.`;
}

const HEADLINES: Readonly<Record<Bump, string>> = {
  none: "Follows the API.",
  patch: "Follows the API; nothing has to be done.",
  minor: "Follows the API, which has more to offer.",
  major: "Follows the API, of which something is no longer as it was.",
};

function largestOf(name: PackageName, rows: readonly RowGroup[]): Bump {
  return rows[0]?.bumps[name] ?? "none";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What a consumer does when the upgrade shows. */
function upgrades(name: PackageName, kinds: ReadonlySet<ChangeKind>): string[] {
  if (name === "contract-tests") {
    return [...kinds].some(isAddition)
      ? ["A server under test has to give these answers; a mock that is made from the description does."]
      : [];
  }
  return [
    ...(kinds.has("code-added")
      ? [
          "Until now these codes arrived as `known: false`. Where a `switch` over `error.code` is complete, it stops compiling until it has a `case` for each new code. Where `isUnlisted` names one of them, it stops compiling too: use `isKnown`.",
        ]
      : []),
    ...(kinds.has("variant-added")
      ? [
          "Until now a new text of a code arrived with `variant: undefined`. Where a `switch` over `error.variant` is complete, it stops compiling until it has a `case` for each.",
        ]
      : []),
    ...(kinds.has("second-variant-added")
      ? ["Where a code has several texts now, look at `error.variant` before you read `params`, `fix` or `docsUrl`."]
      : []),
  ];
}
