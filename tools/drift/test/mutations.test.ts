import { expect, test } from "vitest";
import { compareAdvice, hashesOf } from "../src/advice/advice-record.ts";
import { look } from "../src/look/look.ts";
import type { FindingKind } from "../src/compare/finding.ts";
import { api, rows } from "./example-api.ts";
import { forms, type PrintedRow, type PrintedSection, printedSections } from "./page-forms.ts";

const before = printedSections(api);
const accepted = await (async () => {
  const outcome = await look(api, {}, async () => forms["Markdown with names"]?.(before) ?? "");
  if (!("comparison" in outcome)) throw new Error(outcome.why);
  return hashesOf(outcome.comparison.pairs);
})();

/** One change of one cell, and the finding that names it. */
interface Mutation {
  readonly cell: string;
  readonly kind: FindingKind;
  readonly change: (row: PrintedRow) => PrintedRow | undefined;
}

const cells: readonly Mutation[] = [
  { cell: "status", kind: "status", change: (row) => ({ ...row, status: "409" }) },
  { cell: "canonical name", kind: "status", change: (row) => ({ ...row, grpc: "ABORTED" }) },
  { cell: "code", kind: "code", change: (row) => ({ ...row, code: `${row.code}_NOW` }) },
  { cell: "first word", kind: "words", change: (row) => ({ ...row, message: `Sorry, ${row.message}` }) },
  { cell: "last word", kind: "words", change: (row) => ({ ...row, message: `${row.message.slice(0, -1)} today.` }) },
  { cell: "advice", kind: "advice", change: (row) => ({ ...row, advice: `${row.advice} Or wait.` }) },
  {
    cell: "a parameter less",
    kind: "parameter",
    change: (row) =>
      row.message.includes("{") ? { ...row, message: row.message.replace(/ ?\{\w+\}/, "") } : undefined,
  },
  { cell: "a parameter more", kind: "parameter", change: (row) => ({ ...row, message: `${row.message} {more}` }) },
  {
    cell: "a parameter renamed",
    kind: "parameter",
    change: (row) =>
      row.message.includes("{") ? { ...row, message: row.message.replace(/\{\w+\}/, "{other}") } : undefined,
  },
];

interface Changed {
  readonly section: number;
  readonly row: number;
  readonly page: readonly PrintedSection[];
}

function eachRow(change: Mutation["change"]): Changed[] {
  return before.flatMap((section, at) =>
    section.rows.flatMap((row, index) => {
      const changed = change(row);
      if (changed === undefined) return [];
      const rows = section.rows.with(index, changed);
      return [{ section: at, row: index + 1, page: before.with(at, { ...section, rows }) }];
    }),
  );
}

const operations = ["createPackageV2", "adjustProductInstanceSpecifications", "unassignProductInstanceFromSite"];
const printsNames = (form: string): boolean =>
  /names|document|fragment|styled|pipes/.test(form) && !/without names/.test(form);

/** Every change in every form takes a minute; without `DRIFT_CHANGES=all`, each form sees another eighteenth of the rows. */
const all = process.env["DRIFT_CHANGES"] === "all";
const names = Object.keys(forms);
const isTried = (form: string, index: number): boolean => all || (index + names.indexOf(form)) % 18 === 0;

let tried = 0;

test.each(Object.entries(forms))("%s: each cell of each row that changes is found and named", async (form, print) => {
  for (const { cell, kind, change } of cells) {
    // A page without names cannot show that one is another.
    if (cell === "a parameter renamed" && !printsNames(form)) continue;
    const changes = eachRow(change).filter((_, index) => isTried(form, index));
    expect(changes.length).toBeGreaterThan(0);
    for (const { section, row, page } of changes) {
      const outcome = await look(api, accepted, async () => print(page));
      const told = "findings" in outcome ? outcome.findings : [];
      expect(
        told.map((one) => [one.operation, one.row, one.kind]),
        `${cell} of row ${row}`,
      ).toEqual([[operations[section], row, kind]]);
      expect(outcome.end).toBe("changed");
      tried += 1;
    }
  }
});

test.each(Object.entries(forms))(
  "%s: rows that are added, removed or moved are found and named",
  async (form, print) => {
    const added: PrintedRow = {
      status: "428",
      grpc: "FAILED_PRECONDITION",
      code: "NEW_ONE",
      message: "It is {what}.",
      advice: "Rest.",
    };
    for (const [at, section] of before.entries())
      for (const index of section.rows.keys()) {
        if (!isTried(form, index)) continue;
        const rest = section.rows.toSpliced(index, 1);
        const wanted: (readonly [readonly PrintedRow[], FindingKind, number])[] = [
          [rest, "row removed", index + 1],
          [section.rows.toSpliced(index, 0, added), "row added", index + 1],
        ];
        const last = section.rows.length - 1;
        const row = section.rows[index];
        // Of two neighbours that change places, either has moved; further away, only one has.
        if (row !== undefined && index < last - 1) wanted.push([[...rest, row], "row moved", last + 1]);
        for (const [rows, kind, place] of wanted) {
          const outcome = await look(api, accepted, async () => print(before.with(at, { ...section, rows })));
          const told = "findings" in outcome ? outcome.findings : [];
          expect(told.map((one) => [one.operation, one.row, one.kind])).toEqual([[operations[at], place, kind]]);
          tried += 1;
        }
      }
  },
);

test.each(Object.entries(forms))("%s: a heading that no operation has is found, with its rows", async (_, print) => {
  const rows = before[2]?.rows ?? [];
  const outcome = await look(api, accepted, async () =>
    print([...before, { heading: "Assign Something Errors", rows }]),
  );
  const told = "findings" in outcome ? outcome.findings : [];
  expect(told.map(({ operation, kind }) => [operation, kind])).toEqual([
    ["Assign Something Errors", "section added"],
    ...rows.map(() => ["Assign Something Errors", "row added"]),
  ]);
});

test("each change was tried", () => {
  console.info(`${tried} changes of the page tried, each found`);
  expect(tried).toBeGreaterThan(all ? 5000 : 300);
});

test("advice is compared with what was accepted, whatever form the page has now", async () => {
  for (const print of Object.values(forms)) {
    const outcome = await look(api, accepted, async () => print(before));
    expect(outcome).toMatchObject({ end: "same", neverCompared: 0 });
    const pairs = "comparison" in outcome ? outcome.comparison.pairs : [];
    expect(compareAdvice({}, pairs)).toEqual({ findings: [], neverCompared: rows });
  }
});
