import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { changedCopy, draftAt } from "../testing/change-document.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { functionOf, isWhole, reuseFrom } from "./reuse.ts";
import { proveContract } from "./prove-contract.ts";

const operations = ["getPackage", "cancelPackage"];
let reuse = "";
beforeEach(async () => {
  reuse = await mkdtemp(path.join(tmpdir(), "resellers-reuse-"));
});
afterEach(() => rm(reuse, { recursive: true }));

test("what is unchanged is not proven again; an edit of one operation proves that one again", async () => {
  const options = { operations, reuse, processes: 1 };
  const again = async (contract = resellersContract): Promise<unknown[]> =>
    (await proveContract(contract, options)).operations.map(({ operation, reused }) => [operation, reused ?? false]);
  expect(await again()).toEqual([
    ["getPackage", false],
    ["cancelPackage", false],
  ]);
  expect(await again()).toEqual([
    ["getPackage", true],
    ["cancelPackage", true],
  ]);
  const openapi = changedCopy(resellersContract.openapi, (draft) => {
    draftAt(draft, "paths", "/resellers/v1/packages/{id}", "delete")["summary"] = "Edited";
  });
  expect(await again({ ...resellersContract, openapi })).toEqual([
    ["getPackage", true],
    ["cancelPackage", false],
  ]);
});

test("a proof that was tampered with is not taken", async () => {
  const contract = contractOf(resellersContract, "getPackage");
  await proveContract(resellersContract, { operations: ["getPackage"], reuse, processes: 1 });
  const [file = ""] = await readdir(reuse);
  const text = await readFile(path.join(reuse, file), "utf8");
  const found = async (): Promise<boolean> => (await (await reuseFrom(reuse)).find(contract)) !== undefined;
  expect(await found()).toBe(true);
  for (const changed of [
    "",
    "{}",
    text.replace('"proven"', '"refuted"'),
    text.replaceAll("getPackage 404", "getPackage 405"),
    text.replace(/"strays":\[\]/, '"strays":["x"]'),
  ].filter((one) => one !== text)) {
    await writeFile(path.join(reuse, file), changed);
    expect(await found()).toBe(false);
  }
});

test("only a proof without a fault is kept", async () => {
  const contract = contractOf(resellersContract, "getPackage");
  const {
    operations: [proof],
  } = await proveContract(resellersContract, { operations: ["getPackage"], processes: 1 });
  expect(isWhole(contract, proof!)).toBe(true);
  expect(isWhole(contract, { ...proof!, cells: proof!.cells.slice(1) })).toBe(false);
  expect(isWhole(contract, { ...proof!, refusals: [] })).toBe(false);
  expect(isWhole(contract, { ...proof!, strays: ["something"] })).toBe(false);
  const broken = changedCopy(resellersContract.openapi, (draft) => void delete draft["jsonSchemaDialect"]);
  await proveContract({ ...resellersContract, openapi: broken }, { operations: ["getPackage"], reuse, processes: 1 });
  expect(await readdir(reuse)).toEqual([]);
});

test("an operation is proven again for its own function, not for that of one whose name begins like its own", () => {
  const source = "export const sellV2: X = 2;\nexport const sell: X = 1;\nexport const buy = 3;";
  expect(functionOf(source, "sell")).toBe("export const sell: X = 1;");
  expect(functionOf(source, "sellV2")).toBe("export const sellV2: X = 2;");
  expect(functionOf(source, "give")).toBeUndefined();
});
