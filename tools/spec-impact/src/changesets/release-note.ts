import type { Api } from "@resellers-sdk/generator/model";
import { type Bump, compareBumps, type PackageName } from "../model/bump.ts";
import type { ChangeKind } from "../model/change-kind.ts";
import type { Row } from "../model/change.ts";
import { groupRows, type RowGroup } from "../report/group-rows.ts";
import { isAddition, lineOf } from "./release-note-lines.ts";
import { listOf } from "./prose.ts";

/** The release note of a package for some changes: what is new, and what users have to do. */
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
  patch: "Follows a change of the API; no action is needed.",
  minor: "Follows an addition to the API.",
  major: "Follows a breaking change of the API.",
};

function largestOf(name: PackageName, rows: readonly RowGroup[]): Bump {
  return rows[0]?.bumps[name] ?? "none";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Instructions for users whose code notices the upgrade. */
function upgrades(name: PackageName, kinds: ReadonlySet<ChangeKind>): string[] {
  if (name === "contract-tests") {
    return [...kinds].some(isAddition)
      ? ["A server under test has to send these responses; a mock generated from the description does."]
      : [];
  }
  return [
    ...(kinds.has("code-added")
      ? [
          "Until now these codes arrived as `known: false`. An exhaustive `switch` over `error.code` stops compiling until it has a `case` for each new code. `isUnlisted` with one of them stops compiling too: use `isKnown`.",
        ]
      : []),
    ...(kinds.has("variant-added")
      ? [
          "Until now a new message of a code arrived with `variant: undefined`. An exhaustive `switch` over `error.variant` stops compiling until it has a `case` for each.",
        ]
      : []),
    ...(kinds.has("second-variant-added")
      ? ["Where a code has several messages now, check `error.variant` before you read `params`, `fix` or `docsUrl`."]
      : []),
  ];
}
