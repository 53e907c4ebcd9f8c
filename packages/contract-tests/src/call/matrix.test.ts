import { catalogue } from "@resellers-sdk/errors";
import { afterAll, expect, test } from "vitest";
import { cellName } from "../matrix/cell.ts";
import { clientCall } from "./client-call.ts";
import { matrix } from "../generated/matrix.gen.ts";
import { openapi } from "../generated/openapi.gen.ts";
import { requests } from "../generated/requests.gen.ts";
import { startPrism } from "../engines/prism-server.ts";
import { runMatrix } from "./run-matrix.ts";

const server = await startPrism(openapi);
afterAll(() => server.close());

const results = await Array.fromAsync(runMatrix({ cells: matrix, requests, call: clientCall(server.url) }));

test.each(results.map((result) => [cellName(result.cell), result] as const))(
  "Prism is forced into %s, and the client understands it",
  (_, { differences }) => {
    expect(differences).toEqual([]);
  },
);

test("every cell was run once", () => {
  expect(new Set(results.map(({ cell }) => cellName(cell))).size).toBe(matrix.length);
});

test("the matrix holds a success of each operation, every documented error, and the standard failures", () => {
  const count = Map.groupBy(matrix, ({ kind }) => kind);
  expect(count.get("success")).toHaveLength(Object.keys(requests).length);
  expect(count.get("error")).toHaveLength(catalogue.length);
  expect(count.get("failure")).toHaveLength(7 * Object.keys(requests).length);
});

test("an operation without an example request is refused", async () => {
  const run = runMatrix({ cells: matrix, requests: {}, call: clientCall(server.url) });
  await expect(run.next()).rejects.toThrow("No example request for the operation createPackageV2");
});
