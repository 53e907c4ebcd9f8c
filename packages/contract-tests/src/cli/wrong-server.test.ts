import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { CellProof, RefusalProof } from "../proof/proof-sheet.ts";
import { verdictOf } from "../report/report.ts";
import { runTool } from "../testing/run-tool.ts";
import { serve } from "../testing/serve.ts";
import { WRONG_OPERATION, wrongAnswers, wrongServer } from "../testing/wrong-server.ts";

/*
 * One run against a server that does everything wrong that is possible, in every report format.
 * `../testing/wrong-server.txt` is its table; after a wanted change of the table, `vitest run --update` writes it.
 */
const folder = await mkdtemp(path.join(tmpdir(), "resellers-wrong-"));
afterAll(() => rm(folder, { recursive: true }));
await using server = await serve(wrongServer);
const args = ["run", "--target", server.url, "--operation", WRONG_OPERATION, "--out", "reports"];
const { code, lastLine } = await runTool(folder, ...args);
const read = (end: string): Promise<string> => readFile(path.join(folder, "reports", `contract-report.${end}`), "utf8");
const { cells, refusals, summary } = JSON.parse(await read("json")) as {
  readonly cells: readonly CellProof[];
  readonly refusals: readonly RefusalProof[];
  readonly summary: object;
};
const wrong = Object.keys(wrongAnswers).toSorted();

test("the run exits with 1, and its last line says how much is proven", () => {
  expect([code, lastLine]).toEqual([1, "18 of 28 cells proven, 1 not provable here"]);
});

test("every form of report is written into the folder that is named, and nothing else", async () => {
  const files = ["html", "json", "junit.xml", "md", "txt"].map((form) => `contract-report.${form}`);
  expect((await readdir(path.join(folder, "reports"))).toSorted()).toEqual(files);
  expect(await readdir(folder)).toEqual(["reports"]);
});

test("exactly the wrong answers are not proven", () => {
  const open = cells.filter((cell) => verdictOf(cell) !== "proven").map(({ example }) => example);
  expect(open.toSorted()).toEqual(wrong);
  expect(summary).toMatchObject({ proven: cells.length - wrong.length, refuted: wrong.length - 1, unprovable: 1 });
});

test("the table says which cell, which fact and why", async () => {
  const table = (await read("txt"))
    .replaceAll(server.url, "http://127.0.0.1:4010")
    .replace(/[\d.]+ s, 1 process, \d+ MB/, "0.5 s, 1 process, 200 MB")
    .replaceAll(/no response \(\w+\)/g, "no response (UND_ERR_SOCKET)")
    .replaceAll(/ +$/gm, "");
  await expect(table).toMatchFileSnapshot("../testing/wrong-server.txt");
});

test("only the request without an account is not refused", () => {
  expect(refusals.length).toBeGreaterThan(5);
  expect(refusals.filter(({ fact }) => fact.state !== "proven").map(({ name }) => name)).toEqual([
    `${WRONG_OPERATION} without the header wix-account-id`,
  ]);
});

test("JUnit has a failure for each wrong answer, and one test that is skipped", async () => {
  const xml = await read("junit.xml");
  const suite = `<testsuite name="cells: ${WRONG_OPERATION}"`;
  expect(xml).toContain(`${suite} tests="${cells.length}" failures="${wrong.length - 1}" skipped="1" errors="0"`);
  expect(xml.match(/<failure /g)).toHaveLength(wrong.length);
  expect(xml).toMatch(/ 503 unavailable" file="[^"]+" time="[\d.]+">\n +<skipped/);
  expect(xml).not.toMatch(/<testsuite name="cells: [^"]+"[^>]+ time="0.000"/);
});

test("the page has the same cells, and shows HTML that a server sent as text", async () => {
  const html = await read("html");
  expect(html.match(/<tr class="cell refuted"/g)).toHaveLength(wrong.length);
  expect(html.match(/<tr class="cell unprovable"/g)).toHaveLength(1);
  expect(html).toContain("&lt;h1&gt;Bad gateway");
  expect(html).not.toContain("<h1>Bad gateway");
});
