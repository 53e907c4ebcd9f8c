import { afterAll, describe, expect, test } from "vitest";
import { type Contract, contractOf } from "../contract/contract.ts";
import { holds, type Report, reportOf, summarize, verdictOf } from "../report/report.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { proveContract } from "./prove-contract.ts";
import { startWorker } from "./start-worker.ts";

const OPERATION = "unassignProductInstanceFromSite";
const CELL = `${OPERATION} 428 MISSING_SITE_ID`;

/** One process for all tests, which differ only in the contract. */
const worker = await startWorker();
afterAll(() => worker.end());

async function prove(contract: Contract): Promise<Report> {
  const proof = await worker.prove(contractOf(contract, OPERATION));
  return reportOf("Prism", { operations: [proof], seconds: 0, peakMemoryMb: 0, processes: 1 });
}

/** The contract with a textual change in its description, like a careless edit. */
function described(change: (text: string) => string): Contract {
  const text = JSON.stringify(resellersContract.openapi);
  const changed = change(text);
  if (changed === text) throw new Error("The edit changed nothing");
  return { ...resellersContract, openapi: JSON.parse(changed) as Contract["openapi"] };
}

function refutedCells(report: Report): string[] {
  return report.cells.filter((cell) => verdictOf(cell) !== "proven").map(({ name }) => name);
}

test("every fact of every cell is proven, and every forbidden request is refused", async () => {
  const report = reportOf("Prism", await proveContract(resellersContract));
  const { cells, proven, refusals, refused } = summarize(report);
  expect(report.strays).toEqual([]);
  expect(refutedCells(report)).toEqual([]);
  expect({ cells, proven }).toEqual({ cells: resellersContract.matrix.length, proven: cells });
  expect({ refusals, refused }).toEqual({ refusals: resellersContract.refusals.length, refused: refusals });
  expect(holds(report)).toBe(true);
});

describe("the run is red when", () => {
  test("a code is renamed in the description", async () => {
    const report = await prove(described((text) => text.replaceAll("MISSING_SITE_ID", "MISSING_SITE")));
    expect(holds(report)).toBe(false);
    expect(refutedCells(report)).toContain(CELL);
  });

  test("the words of a message change in the description", async () => {
    const report = await prove(
      described((text) => text.replaceAll("You must provide a siteId", "You have to provide a siteId")),
    );
    expect(holds(report)).toBe(false);
    expect(refutedCells(report)).toContain(CELL);
  });

  test("two cells expect each other's variant", async () => {
    const matrix = resellersContract.matrix.map((cell) =>
      cell.operation === OPERATION && cell.kind === "error" && cell.variant === "wasntFound"
        ? { ...cell, variant: "wasNotFound" }
        : cell,
    );
    expect(refutedCells(await prove({ ...resellersContract, matrix }))).toHaveLength(2);
  });
});
