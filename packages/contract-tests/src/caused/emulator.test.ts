import { catalogue } from "@resellers-sdk/errors";
import { afterAll, expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { formatHtml } from "../report/format-html.ts";
import { formatJson } from "../report/format-json.ts";
import { formatJunit } from "../report/format-junit.ts";
import { formatMarkdown } from "../report/format-markdown.ts";
import { formatTable } from "../report/format-table.ts";
import { proveTargetContract } from "../prove/prove-target-contract.ts";
import { startWorker } from "../prove/start-worker.ts";
import { holds, type Report, reportOf, summarize, summaryLine } from "../report/report.ts";
import { matrix } from "../generated/matrix.gen.ts";
import { startEmulatorTarget } from "../target/start-emulator.ts";
import type { Target } from "../target/target.ts";

const all = matrix.length;
const errors = catalogue.length;
const failures = matrix.filter(({ kind }) => kind === "failure");
/** The statuses that no state and no request can cause. */
const forcedStatuses: readonly number[] = [403, 500, 503, 504];
const forced = failures.filter(({ status }) => forcedStatuses.includes(status)).length;
const caused = failures.length - forced;
const successes = matrix.filter(({ kind }) => kind === "success").length;

const { target, close } = await startEmulatorTarget();
const worker = await startWorker("target");
afterAll(() => Promise.all([close(), worker.end()]));
const report = reportOf("Emulator", await proveTargetContract(resellersContract, { target }));

test("every cell is proven against the emulator, and each that can have a cause is caused both ways", () => {
  expect(summaryLine(report)).toBe(
    `${all} of ${all} cells, ${errors} of ${errors} errors and ${successes} of ${successes} successes caused, both ways`,
  );
  expect(holds(report)).toBe(true);
  expect(summarize(report).caused).toEqual({
    errors: { caused: errors, all: errors },
    successes: { caused: successes, all: successes },
    failures: { caused, all: failures.length },
    forced,
  });
});

test("what is forced is 403 and the failures of the server, and nothing else", () => {
  const seen = report.cells.filter(({ facts }) => facts.caused?.state === "forced");
  expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(forcedStatuses));
});

test("every form of report tells what was caused and what was forced", () => {
  const json = JSON.parse(formatJson(report)) as Report;
  expect(json.cells.find(({ status }) => status === 503)?.facts.caused).toEqual({ state: "forced", problems: [] });
  expect(json.cells.find(({ status }) => status === 428)?.facts.caused).toEqual({ state: "proven", problems: [] });
  const line = `${caused} of ${failures.length} shared failures caused; ${forced} cells forced, which do not count as caused`;
  for (const format of [formatTable, formatHtml, formatMarkdown]) expect(format(report)).toContain(line);
  expect(formatHtml(report)).toContain('<td class="forced" data-fact="caused" title="caused: forced, not caused">·');
  expect(formatMarkdown(report)).toContain("| ✅ 4, 4 forced |");
  expect(formatJunit(report).match(/name="caused" value="both ways"/g)).toHaveLength(all - forced);
  expect(formatJunit(report).match(/name="caused" value="no, forced"/g)).toHaveLength(forced);
});

const operation = "unassignProductInstanceFromSite";

async function prove(changed: Partial<Target>): Promise<Report> {
  const proof = await worker.prove(contractOf(resellersContract, operation), { ...target, ...changed });
  return reportOf("Emulator", { operations: [proof], seconds: 0, peakMemoryMb: 0, processes: 1 });
}

const causesOf = (report_: Report, status: number): string[] =>
  report_.cells
    .filter((cell) => cell.status === status)
    .map(({ facts: { caused } }) => `${caused?.state}: ${caused?.problems.join("; ")}`);

test("without a server that limits calls, 429 is not caused: a fault where causes are required, else forced", async () => {
  const strict = await prove({ limited: undefined });
  expect(causesOf(strict, 429)).toEqual(["refuted: no server with a rate limit was named"]);
  expect(holds(strict)).toBe(false);
  const lenient = await prove({ limited: undefined, causes: undefined });
  expect(causesOf(lenient, 429)).toEqual(["forced: no server with a rate limit was named"]);
  expect(holds(lenient)).toBe(true);
});

test("a key that is said to be revoked, and is not, is no cause of 401", async () => {
  const wrong = await prove({ revokedKey: "good-key" });
  expect(causesOf(wrong, 401).join()).toMatch(/^refuted: .*with a revoked key: the status is 200, not 401/);
});
