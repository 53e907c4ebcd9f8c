import { expect, test } from "vitest";
import { operationNames, selectCells } from "../contract/contract.ts";
import { operationsOfShard, wholeOf } from "../contract/shard.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { matrix } from "../generated/matrix.gen.ts";
import { cellName } from "../matrix/cell.ts";
import { formatHtml } from "./format-html.ts";
import { formatJson } from "./format-json.ts";
import { formatJunit } from "./format-junit.ts";
import { MergeError, mergeReports } from "./merge-reports.ts";
import { readReport } from "./read-report.ts";
import { holds, type Report, summaryLine } from "./report.ts";

const all = matrix.length;

const whole = wholeOf(resellersContract, {});

/** The report of a shard in which everything is proven, as read from its file. */
function partOf(index: number, count: number): Report {
  const operations = operationsOfShard(resellersContract, {}, { index, count });
  const fact = { state: "proven", problems: [] } as const;
  const report: Report = {
    target: "Prism",
    facts: ["described"],
    cells: selectCells(resellersContract, { operations }).map((cell) => {
      const { operation, kind, status, example } = cell;
      return { name: cellName(cell), operation, kind, status, example, facts: { described: fact } };
    }),
    refusals: resellersContract.refusals
      .filter(({ operation }) => operations.includes(operation))
      .map(({ name, operation, expects }) => ({ name, operation, expects, fact })),
    strays: [],
    advice: [],
    reusedOperations: 0,
    seconds: index,
    peakMemoryMb: 10 * index,
    processes: 1,
    shard: { index, count, whole },
  };
  return readReport(formatJson(report), "contract-report.json");
}

const partsOf = (count: number): Report[] => Array.from({ length: count }, (_, at) => partOf(at + 1, count));

test.each([1, 2, 3, 7, 10])("%i shards together are exactly the whole, in its order", (count) => {
  const merged = mergeReports(partsOf(count).toReversed());
  expect(merged.cells.map(({ name }) => name)).toEqual(resellersContract.matrix.map(cellName));
  expect(merged.refusals.map(({ name }) => name).toSorted()).toEqual(
    resellersContract.refusals.map(({ name }) => name).toSorted(),
  );
  expect(merged.strays).toEqual([]);
  expect([holds(merged), summaryLine(merged)]).toEqual([true, `${all} of ${all} cells proven`]);
  expect(formatJunit(merged)).toContain(`tests="${all + resellersContract.refusals.length}" failures="0"`);
  expect(formatHtml(merged)).toContain(`<h1>${all} of ${all} cells proven</h1>`);
});

test("the shards of two machines have about the same number of cells", () => {
  const [first = 0, second = 0] = partsOf(2).map(({ cells }) => cells.length);
  expect(Math.abs(first - second)).toBeLessThan(20);
});

test.each([1, 2, 3])("a run that lost its shard %i of 3 does not hold, and says so", (lost) => {
  const merged = mergeReports(partsOf(3).filter(({ shard }) => shard?.index !== lost));
  expect(holds(merged)).toBe(false);
  expect(merged.strays).toContain(`the shard ${lost}/3 is missing`);
  expect(merged.strays.some((stray) => stray.startsWith("no report has the cell"))).toBe(true);
  expect(formatJunit(merged)).toContain(`the shard ${lost}/3 is missing`);
});

test("a cell that a shard lost, or that two of them have, is a fault", () => {
  const [a, b] = partsOf(2) as [Report, Report];
  const [first] = a.cells;
  const lost = mergeReports([{ ...a, cells: a.cells.slice(1) }, b]);
  expect(lost.strays).toEqual([`no report has the cell ${first?.name}`]);
  const twice = mergeReports([a, { ...b, cells: [...b.cells, ...a.cells.slice(0, 1)] }]);
  expect(twice.strays).toEqual([`2 reports have the cell ${first?.name}`]);
});

test("reports that are not the parts of one run are refused", () => {
  const [a, b] = partsOf(2) as [Report, Report];
  expect(() => mergeReports([a, a])).toThrow(new MergeError("The shard 1/2 occurs twice"));
  expect(() => mergeReports([a, partOf(2, 3)])).toThrow("belongs to another run");
  expect(() => mergeReports([a, { ...b, target: "Emulator" }])).toThrow("belongs to another run");
  expect(() => mergeReports([{ ...a, shard: undefined }])).toThrow("made without --shard");
  expect(() => mergeReports([])).toThrow(MergeError);
  for (const text of ["", "{}", '{"target":1}', "null"]) expect(() => readReport(text, "x.json")).toThrow("x.json");
});

test("more shards than operations are refused: one would prove nothing", () => {
  const count = operationNames(resellersContract).length + 1;
  expect(() => operationsOfShard(resellersContract, {}, { index: 1, count })).toThrow("at most as many shards");
});
