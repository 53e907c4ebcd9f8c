import type { Api } from "@resellers-sdk/generator/model";
import { compareApis } from "../compare/compare.ts";
import { type Bumps, combineBumps, forEachPackage, packageNames } from "../model/bump.ts";
import type { Change, Row } from "../model/change.ts";
import type { Rule } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import { differingFiles, type PublishedFiles } from "./published-files.ts";

/** The changes between two states of a description, and their consequences for the packages. */
export interface Assessment {
  readonly rows: readonly Row[];
  /** The largest bump of each package. */
  readonly bumps: Bumps;
  /** The published files that differ. A package without differing files shows consumers nothing. */
  readonly files: PublishedFiles;
}

/** Compares two states of a description and applies the rules to each difference. */
export async function assess(before: Api, after: Api): Promise<Assessment> {
  const files = await differingFiles(before, after);
  const named = compareApis(before, after).map((change) => judge(change, files));
  const rows = [...named, ...judgeUnnamed(named, files)];
  return { rows, bumps: combineBumps(rows), files };
}

/**
 * Applies the rule of a change to the packages whose files differ; the others are not released. The one exception: a
 * major of `errors` is also a major of `client`, which exports the types of `errors` and has to raise its range.
 */
function judge(change: Change, files: PublishedFiles): Row {
  const { notice, bumps, reason }: Rule = rules[change.kind];
  const isMajorOfErrors = bumps[0] === "major" && files.errors.length > 0;
  return {
    ...change,
    notice,
    reason,
    bumps: forEachPackage((name) => {
      const bump = bumps[packageNames.indexOf(name)] ?? "none";
      if (files[name].length > 0) return bump;
      return name === "client" && bump === "major" && isMajorOfErrors ? bump : "none";
    }),
  };
}

/** A row for files that differ without an explanation, because the comparison does not know what changed. */
function judgeUnnamed(rows: readonly Row[], files: PublishedFiles): Row[] {
  const bumps = combineBumps(rows);
  const unnamed = packageNames.filter((name) => files[name].length > 0 && bumps[name] === "none");
  if (unnamed.length === 0) return [];
  const change: Change = {
    kind: "not-judged",
    operation: undefined,
    subject: [...new Set(unnamed.flatMap((name) => files[name]))].join(", "),
    before: undefined,
    after: "generated differently",
  };
  const { notice, reason }: Rule = rules[change.kind];
  return [{ ...change, notice, reason, bumps: forEachPackage((name) => (unnamed.includes(name) ? "patch" : "none")) }];
}
