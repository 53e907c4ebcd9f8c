import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { requestFor } from "../matrix/cell.ts";
import type { ExampleRequest } from "../matrix/example-request.ts";
import { pathOf } from "../matrix/example-request.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { runTool } from "../testing/run-tool.ts";
import { serve } from "../testing/serve.ts";
import { readInputsFile } from "./read-inputs.ts";
import { withInputs } from "./with-inputs.ts";

const OWN = "7b1e0c55-94a3-4f0b-8a55-0d1c2b3a4f5e";
const folder = await mkdtemp(path.join(tmpdir(), "resellers-inputs-"));
afterAll(() => rm(folder, { recursive: true }));

function requestOf(inputs: unknown, operation: string, example: string): ExampleRequest {
  const { matrix, requests } = withInputs(resellersContract, inputs);
  const cell = matrix.find((one) => one.operation === operation && one.example === example);
  const request = requests[operation];
  if (cell === undefined || request === undefined) throw new Error("There is no such cell");
  return requestFor(cell, request);
}

test("what is given for an operation is sent for its cells, except where a cell needs a value of its own", () => {
  const inputs = { getPackage: { parameters: { id: OWN }, headers: { "X-Own": "a" } } };
  expect(pathOf(requestOf(inputs, "getPackage", "found"))).toBe(`/resellers/v1/packages/${OWN}`);
  expect(requestOf(inputs, "getPackage", "found")).toMatchObject({ input: { id: OWN }, headers: { "x-own": "a" } });
});

test("a cell whose answer needs another id than the example keeps it", () => {
  const kept = resellersContract.matrix.filter(({ operation, request }) => {
    const example = resellersContract.requests[operation];
    return request && example && pathOf({ ...example, ...request }) !== pathOf(example);
  });
  expect(kept.length).toBeGreaterThan(5);
  for (const { operation, example } of kept) {
    const before = requestOf({}, operation, example);
    const ids = Object.fromEntries(Object.keys(before.parameters.path).map((name) => [name, OWN]));
    const after = requestOf({ [operation]: { parameters: ids } }, operation, example);
    expect(pathOf(after)).not.toBe(pathOf({ ...after, parameters: { path: ids, query: {} } }));
  }
});

test("what is given for a cell goes before everything, and the most special name first", () => {
  const inputs = {
    getPackage: {
      parameters: { id: "a" },
      cells: { found: { parameters: { id: "c" } }, 200: { parameters: { id: "b" } } },
    },
  };
  expect(requestOf(inputs, "getPackage", "found").input).toEqual({ id: "c" });
  expect(requestOf(inputs, "getPackage", "unavailable").input).toEqual({ id: "a" });
});

test("a body is replaced as a whole", () => {
  const body = { products: [{ catalogProductId: OWN, countryCode: "DE" }] };
  const [first] = resellersContract.matrix;
  expect(requestOf({ createPackageV2: { body } }, "createPackageV2", first!.example)).toMatchObject({
    body,
    input: body,
  });
});

test.each<[unknown, string]>([
  [[], "the file is a list, not an object"],
  [null, "the file is empty, not an object"],
  [{ getPackag: {} }, "the file has no operation getPackag. Did you mean getPackage?"],
  [{ getPackage: { parameter: {} } }, "getPackage has no part parameter. Did you mean parameters?"],
  [{ getPackage: { parameters: { ID: "a" } } }, "getPackage.parameters has no parameter ID. Did you mean id?"],
  [{ getPackage: { parameters: { id: {} } } }, "getPackage.parameters.id is of the type object, not a text"],
  [{ getPackage: { body: {} } }, "getPackage.body: this operation has no body"],
  [{ createPackageV2: { body: "x" } }, "createPackageV2.body is of the type string, not an object"],
  [
    { getPackage: { headers: { authorization: 7 } } },
    "getPackage.headers.authorization is of the type number, not a text",
  ],
  [{ getPackage: { headers: { "a b": "secret\n" } } }, "getPackage.headers.a b is no header"],
  [{ getPackage: { cells: { fund: {} } } }, "getPackage.cells has no cell fund. Did you mean found?"],
  [{ getPackage: { cells: { found: { cells: {} } } } }, "getPackage.cells.found has no part cells"],
])("%j is refused: %s", (inputs, message) => {
  expect(() => withInputs(resellersContract, inputs)).toThrow(message);
});

test("files are JSON or YAML, and a mistake is told with its line", async () => {
  const write = async (text: string): Promise<string> => {
    const file = path.join(folder, "inputs");
    await writeFile(file, text);
    return file;
  };
  const expected = { getPackage: { parameters: { id: OWN } } };
  expect(await readInputsFile(await write(JSON.stringify(expected)))).toEqual(expected);
  expect(await readInputsFile(await write(`getPackage:\n  parameters:\n    id: ${OWN}\n`))).toEqual(expected);
  await expect(readInputsFile(await write("getPackage: {\n"))).rejects.toThrow(/neither JSON nor YAML.*line 2/s);
  await expect(readInputsFile(path.join(folder, "missing.yaml"))).rejects.toThrow("cannot be read");
});

test("a server with ids of its own is proven with the inputs that it needs", async () => {
  const cell = (status: number): (typeof resellersContract.matrix)[number] | undefined =>
    resellersContract.matrix.find((one) => one.operation === "getPackage" && one.status === status);
  await using server = await serve((request, response) => {
    const { authorization, "wix-account-id": account, prefer = "" } = request.headers;
    const known = request.url === `/resellers/v1/packages/${OWN}`;
    const valid = /[0-9a-f-]{36}$/.test(request.url ?? "");
    const asked = /code=(\d+)/.exec(String(prefer))?.[1];
    const status =
      authorization && account ? (valid ? (asked === "200" && !known ? 404 : Number(asked ?? 200)) : 400) : 401;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(cell(status)?.body));
  });
  const args = ["run", "--target", server.url, "--operation", "getPackage"];
  const without = await runTool(folder, ...args);
  expect(without.code).toBe(1);
  expect(without.out).toContain("--inputs FILE");
  await writeFile(path.join(folder, "inputs.yaml"), `getPackage:\n  parameters:\n    id: ${OWN}\n`);
  const withOwn = await runTool(folder, ...args, "--inputs", "inputs.yaml");
  expect([withOwn.code, withOwn.lastLine]).toEqual([0, "8 of 8 cells proven"]);
  const wrong = await runTool(folder, ...args, "--inputs", "none.yaml");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--inputs none.yaml: it cannot be read")]);
});
