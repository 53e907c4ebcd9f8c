import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogue } from "@resellers-sdk/errors";
import { expect, onTestFinished, test } from "vitest";
import { type Cell, cellName, requestFor } from "../matrix/cell.ts";
import { clientCall } from "./client-call.ts";
import { contractOf } from "../contract/contract.ts";
import type { WireRequest } from "../engines/answer.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { pathOf } from "../matrix/example-request.ts";
import { memberOf } from "../description/json.ts";
import { recordCell } from "../pact/record-cell.ts";
import { startWorker } from "../prove/start-worker.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { runMatrix } from "./run-matrix.ts";
import { serve } from "../testing/serve.ts";

const { matrix, requests } = resellersContract;
const errors = matrix.filter(({ kind }) => kind === "error");
const UNKNOWN_ACCOUNT = "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04";

function cellOf(operation: string, example: string): Cell {
  const cell = matrix.find((one) => one.operation === operation && one.example === example);
  if (cell === undefined) throw new Error(`No cell ${operation} ${example}`);
  return cell;
}

test("every documented error has a request of its own", () => {
  expect(errors).toHaveLength(catalogue.length);
  expect(errors.filter(({ request }) => request === undefined).map(cellName)).toEqual([]);
});

test("a cell without a request of its own is asked for with the operation's", () => {
  const cell = cellOf("getPackage", "unauthenticated");
  expect(requestFor(cell, requests["getPackage"]!)).toEqual(requests["getPackage"]);
});

test("the client sends the cell's path, body and account for each cell", async () => {
  const sent: WireRequest[] = [];
  const fetch = fetchFrom(async (request) => {
    sent.push(request);
    return { status: 503, headers: {}, text: "", violations: [] };
  });
  const call = clientCall("http://mock.invalid", { fetch, idempotencyKey: false });
  await Array.fromAsync(runMatrix({ cells: matrix, requests, call }));
  const expected = matrix.map((cell) => {
    const request = requestFor(cell, requests[cell.operation]!);
    return [cellName(cell), pathOf(request), request.body ?? undefined, request.headers?.["wix-account-id"]];
  });
  expect(
    sent.map(({ path: sentTo, body, headers }, index) => [
      cellName(matrix[index]!),
      sentTo,
      body === undefined ? undefined : JSON.parse(body),
      headers["wix-account-id"] === UNKNOWN_ACCOUNT ? UNKNOWN_ACCOUNT : undefined,
    ]),
  ).toEqual(expected);
  expect(new Set(sent.map((one) => `${one.path} ${one.body}`)).size).toBeGreaterThan(30);
});

test("a pact has the cell's request, with the account that the cell needs", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "cell-request-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const operation = "unassignProductInstanceFromSite";
  const record = async (example: string): Promise<unknown> => {
    const { pact, problems } = await recordCell({
      openapi: resellersContract.openapi,
      cell: cellOf(operation, example),
      request: requests[operation]!,
      mediaType: "application/json",
      callAt: (url) => clientCall(url, { idempotencyKey: false }),
      folder,
    });
    expect(problems).toEqual([]);
    const [interaction] = pact?.interactions ?? [];
    const { path: recorded, headers } = memberOf(interaction, "request");
    return [recorded, JSON.stringify(headers).includes(UNKNOWN_ACCOUNT)];
  };
  expect(await record("ACCOUNT_NOT_FOUND.wasntFound")).toEqual([
    "/resellers/v1/packages/product-instances/0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55/unassign",
    true,
  ]);
  expect(await record("MISSING_SITE_ID")).toEqual([
    "/resellers/v1/packages/product-instances/61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74/unassign",
    false,
  ]);
});

test("a target is asked with the cell's request, whatever headers the target has", async () => {
  const seen: string[] = [];
  await using server = await serve((request, response) => {
    seen.push(`${request.url} ${String(request.headers["wix-account-id"])}`);
    response.writeHead(503).end();
  });
  const operation = "unassignProductInstanceFromSite";
  const only = ["ACCOUNT_NOT_FOUND", "MISSING_SITE_ID"];
  const worker = await startWorker("target");
  try {
    await worker.prove(contractOf(resellersContract, operation, { only }), {
      url: server.url,
      headers: { "Wix-Account-Id": "an-account", authorization: "a-key" },
    });
  } finally {
    await worker.end();
  }
  const pathTo = (instance: string): string => `/resellers/v1/packages/product-instances/${instance}/unassign`;
  expect(seen.slice(0, 2)).toEqual([
    `${pathTo("0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55")} ${UNKNOWN_ACCOUNT}`,
    `${pathTo("61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74")} an-account`,
  ]);
});
