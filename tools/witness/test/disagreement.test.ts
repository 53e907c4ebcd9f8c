import { combineBumps } from "@resellers-sdk/spec-impact/bump";
import type { Row } from "@resellers-sdk/spec-impact/change";
import { editedStates, fixtureOf } from "@resellers-sdk/spec-impact/testing/edited-states";
import { fixtures } from "@resellers-sdk/spec-impact/testing/fixtures";
import { removeCopies } from "@resellers-sdk/spec-impact/testing/spec-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Agreement, checkAgreements } from "../src/agree/check-agreement.ts";
import { disagreements } from "../src/agree/disagreements.ts";
import { formatDisagreement } from "../src/agree/format-disagreement.ts";

/** Edits of different places, so that one can follow another. */
const combinations = [
  ["a code is added to an operation", "a parameter is removed", "a response loses a field"],
  ["a message is reworded", "a limit of a request is tightened", "an operation is deprecated"],
] as const;

/** The verdicts of the witness and the rules for the step that is changed below. */
let agreement: Agreement = { rows: [], findings: [], disagreements: [] };
let combined: readonly Agreement[] = [];

beforeAll(async () => {
  const steps = [await editedStates(fixtureOf(fixtures, "a parameter is renamed"))];
  for (const [first, ...others] of combinations)
    steps.push(await editedStates(fixtureOf(fixtures, first), ...others.map((name) => fixtureOf(fixtures, name))));
  [agreement = agreement, ...combined] = await checkAgreements(steps);
}, 300_000);
afterAll(removeCopies);

describe("when a parameter is renamed", () => {
  /** The output if the rules disagree. */
  const printed = (rows: readonly Row[]): string[] =>
    disagreements(rows, agreement.findings).map((one) => formatDisagreement(one));

  test("the rules and the witness agree", () => {
    expect(agreement.rows).toHaveLength(1);
    expect(printed(agreement.rows)).toEqual([]);
  });

  test("a rule that calls it a patch is named, with the snippet that shows more", () => {
    const weak = agreement.rows.map((row): Row => ({ ...row, bumps: { ...row.bumps, errors: "patch" } }));
    expect(printed(weak)).toContainEqual(
      expect.stringMatching(
        /^too small: reads of unassignProductInstanceFromSite's errors, errors, at compile time: parameter differs of MISSING_SITE_ID.productInstanceId, at least major\.\n {2}Property 'productInstanceId' does not exist[\s\S]*\n {2}parameter-renamed MISSING_SITE_ID.productInstanceId gives errors patch\.$/,
      ),
    );
  });

  test("a rule that leaves the client out is named: it hands out the same types", () => {
    const weak = agreement.rows.map((row): Row => ({ ...row, bumps: { ...row.bumps, client: "none" } }));
    expect(printed(weak)).toContainEqual(
      expect.stringContaining(
        "too small: reads of unassignProductInstanceFromSite's errors through the client, client",
      ),
    );
  });

  test("what no row says is unexplained, also when there is a row for another parameter", () => {
    const unexplained = expect.stringContaining("unexplained: reads of unassignProductInstanceFromSite's errors");
    expect(printed([])).toContainEqual(unexplained);
    const other = agreement.rows.map((row): Row => ({ ...row, subject: "MISSING_SITE_ID.siteId" }));
    expect(printed(other)).toContainEqual(unexplained);
  });

  test("a row that says it is noticed later, or by nobody, is named", () => {
    const late = agreement.rows.map((row): Row => ({ ...row, notice: "run time" }));
    expect(printed(late)).toContainEqual(expect.stringMatching(/^noticed earlier: [\s\S]* says: run time\.$/));
    const never = agreement.rows.map((row): Row => ({ ...row, notice: "nobody" }));
    expect(printed(never)).toContainEqual(expect.stringMatching(/^noticed earlier: [\s\S]* says: nobody\.$/));
  });

  test("a row that no snippet shows is named", () => {
    const [row] = agreement.rows as [Row]; // There is one, as the first test says.
    const unseen: Row = { ...row, kind: "code-removed", subject: "SITE_NOT_FOUND" };
    expect(printed([...agreement.rows, unseen])).toEqual([
      "unnoticed: code-removed SITE_NOT_FOUND says compile time.\n  No snippet shows it.",
    ]);
  });
});

test.each(combinations.map((names, index) => [...names, index] as const))(
  "together, %s and %s and %s take the largest bump, which the witness shows too",
  (...named) => {
    const [names, index] = [named.slice(0, -1) as string[], named.at(-1) as number]; // As the line above puts them.
    const { rows = [], disagreements: found = [] } = combined[index] ?? {};
    expect(found.map(formatDisagreement)).toEqual([]);
    expect(rows).not.toHaveLength(0);
    expect(combineBumps(rows)).toEqual(combineBumps(names.map((name) => fixtureOf(fixtures, name))));
  },
);
