import type { Api } from "@resellers-sdk/generator/model";
import { compareApis } from "../compare/compare.ts";
import { type Bumps, combineBumps, forEachPackage, packageNames } from "../model/bump.ts";
import type { Change, Row } from "../model/change.ts";
import type { Rule } from "../rules/rule.ts";
import { rules } from "../rules/rules.ts";
import { differingFiles, type PublishedFiles } from "./published-files.ts";

/** What changed between two states of a description, and what that means for the packages. */
export interface Assessment {
  readonly rows: readonly Row[];
  /** The largest bump of each package. */
  readonly bumps: Bumps;
  /** The published files that differ, which is where a consumer could see anything at all. */
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
 * The rule of a change, where it can be felt: a package whose files are the same is not released. Only a major of
 * `errors` is one of `client` in any case, which hands out the types of `errors` and moves its range of `errors` with it.
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

/** Files that differ although no row says why: something changed of which the comparison knows nothing. */
function judgeUnnamed(rows: readonly Row[], files: PublishedFiles): Row[] {
  const bumps = combineBumps(rows);
  const unnamed = packageNames.filter((name) => files[name].length > 0 && bumps[name] === "none");
  if (unnamed.length === 0) return [];
  const change: Change = {
    kind: "text-changed",
    operation: undefined,
    subject: [...new Set(unnamed.flatMap((name) => files[name]))].join(", "),
    before: undefined,
    after: "generated differently",
  };
  const { notice, reason }: Rule = rules[change.kind];
  return [{ ...change, notice, reason, bumps: forEachPackage((name) => (unnamed.includes(name) ? "patch" : "none")) }];
}
