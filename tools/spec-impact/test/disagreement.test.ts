import { describe, expect, test } from "vitest";
import { checkAgreement } from "../src/agree/check-agreement.ts";
import { disagreements } from "../src/agree/disagreements.ts";
import { formatDisagreement } from "../src/agree/format-disagreement.ts";
import { combineBumps } from "../src/model/bump.ts";
import type { Row } from "../src/model/change.ts";
import { editedStates, fixtureOf } from "./edited-states.ts";
import { fixtures } from "./fixtures.ts";

const renamed = await editedStates(fixtureOf(fixtures, "a parameter is renamed"));
const agreement = await checkAgreement(renamed.before, renamed.after);

describe("when a parameter is renamed", () => {
  /** What is printed when the rules say something else. */
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

/** Edits of different places, so that one can follow another. */
const combinations = [
  ["a code is added to an operation", "a parameter is removed", "a response loses a field"],
  ["a message is reworded", "a limit of a request is tightened", "an operation is deprecated"],
];

test.each(combinations)(
  "together, %s and %s and %s take the largest bump, which the witness shows too",
  async (...names) => {
    const [first, ...others] = names.map((name) => fixtureOf(fixtures, name)) as [ReturnType<typeof fixtureOf>]; // Never empty.
    const { before, after } = await editedStates(first, ...others);
    const { rows, disagreements: found } = await checkAgreement(before, after);
    expect(found.map(formatDisagreement)).toEqual([]);
    expect(combineBumps(rows)).toEqual(combineBumps([first, ...others]));
  },
);
