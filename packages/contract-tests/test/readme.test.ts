import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withInputs } from "../src/inputs/with-inputs.ts";
import { RUN_USAGE } from "../src/cli/commands/run-options.ts";
import { FACT_MEANINGS } from "../src/facts/fact.ts";
import { cellOfMagicValue, magicPlaceOf, magicValueOf } from "../src/mock/magic-values.ts";
import { resellersContract } from "../src/contract/resellers-contract.ts";

const { openapi, matrix, requests } = resellersContract;
const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");

/** The rows of the table with this header in its first column, without the header row. */
function tableBelow(head: string): string[][] {
  const lines = readme.split("\n").slice(readme.split("\n").findIndex((line) => line.startsWith(`| ${head} `)) + 2);
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("|")),
  );
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((column) => column.trim().replaceAll("`", "")),
  );
}

test("the README has the magic value of every operation, and each of them works", () => {
  const expected = Object.keys(requests).map((operation) => {
    const place = magicPlaceOf(openapi, operation);
    const cell = matrix.find((one) => one.operation === operation && one.status === 503);
    if (place === undefined || cell === undefined) return [operation, "none", ""];
    const value = place.guid ? magicValueOf(resellersContract, cell, place) : "force:503";
    expect(cellOfMagicValue(resellersContract, operation, value)).toBe(cell);
    return [operation, `${place.name} of the ${place.in}`, value];
  });
  expect(tableBelow("operation")).toEqual(expected);
});

test("the README has every fact with its meaning", () => {
  expect(Object.fromEntries(tableBelow("fact"))).toEqual(FACT_MEANINGS);
});

test("the README has every option of run", () => {
  const options = [...RUN_USAGE.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
  expect(tableBelow("option").map(([option]) => option?.split(" ")[0])).toEqual(options);
});

test("the inputs of the README are accepted, and change what is sent", () => {
  const [, yaml = ""] = /```yaml\n(getPackage:[^]+?)```/.exec(readme) ?? [];
  const inputs: unknown = parse(yaml);
  expect(Object.keys(inputs as object)).toEqual(["getPackage", "createPackageV2"]);
  expect(withInputs(resellersContract, inputs).requests["getPackage"]?.input).not.toEqual(
    requests["getPackage"]?.input,
  );
});

test("the actions of the workflow are pinned by their commits", () => {
  const used = [...readme.matchAll(/uses: (\S+) # v[\d.]+$/gm)].map(([, action]) => action);
  expect(used.length).toBe(readme.split("uses: ").length - 1);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});
