import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultIds, listBehaviours } from "@resellers-sdk/emulator";
import { clientCall } from "../src/call/client-call.ts";
import { runMatrix } from "../src/call/run-matrix.ts";
import { resellersContract } from "../src/contract/resellers-contract.ts";
import { directFetch } from "../src/environment/direct-fetch.ts";
import { type Cell, cellName, requestFor } from "../src/matrix/cell.ts";
import { startPrismProcess } from "../src/mock/prism-process.ts";
import { setState } from "../src/target/set-state.ts";
import { startEmulatorTarget } from "../src/target/start-emulator.ts";
import type { Target } from "../src/target/target.ts";
import { chaosThroughProxy } from "./chaos-through-proxy.ts";

/*
 * Prism as its own guide uses it, as a process. `prism mock` on the bundled description has to answer every cell, and
 * `prism proxy` before the emulator must not report a violation, warnings included, of any pair of a request and an
 * answer, nor in a hundred lives of an order under faults: all of them are documented.
 */
type HeaderValues = Readonly<Record<string, string>>;

const { matrix, requests, openapi } = resellersContract;

async function checkMock(file: string): Promise<void> {
  const server = await startPrismProcess({ command: "mock", file });
  try {
    let equal = 0;
    const call = clientCall(server.url, { idempotencyKey: false });
    for await (const { cell, differences } of runMatrix({ cells: matrix, requests, call })) {
      assert.deepEqual(differences, [], cellName(cell));
      equal += 1;
    }
    assert.equal(equal, matrix.length);
    console.log(`prism mock: ${equal} of ${matrix.length} cells`);
  } finally {
    await server.close();
  }
}

async function checkProxy(file: string): Promise<void> {
  const { target, close } = await startEmulatorTarget();
  const proxy = await startPrismProcess({ command: "proxy", file, upstream: target.url });
  const violations: string[] = [];
  let sent = 0;
  try {
    for (const cell of matrix.filter(({ kind }) => kind !== "failure")) {
      assert.equal(await setState(String(target.statesUrl), cell), undefined);
      const { status, reported } = await askThrough(proxy.url, cell, target.headers);
      assert.equal(status, cell.status, cellName(cell));
      if (reported !== undefined) violations.push(`${cellName(cell)}: ${reported}`);
      sent += 1;
    }
    await undocumentedSituations(proxy.url, target);
  } finally {
    await proxy.close();
    await close();
  }
  assert.deepEqual(violations, []);
  console.log(`prism proxy: ${sent} pairs through the proxy, ${violations.length} violations`);
}

/** Situations that the emulator lists as assumed, because the API's answer is not documented. */
const UNKNOWN = "00000000-0000-4000-8000-00000000dead";
const { instances, sites } = defaultIds;
const SITUATIONS: Readonly<Record<string, readonly [operation: string, input: object, headers?: HeaderValues]>> = {
  "getPackage/absent": ["getPackage", { id: UNKNOWN }],
  "cancelPackage/absent": ["cancelPackage", { id: UNKNOWN }],
  "cancelProductInstance/absent": ["cancelProductInstance", { instanceId: UNKNOWN }],
  "assignProductInstanceToSite/absent": ["assignProductInstanceToSite", { instanceId: UNKNOWN }],
  "updatePackageExternalId/absent": ["updatePackageExternalId", { packageId: UNKNOWN }],
  "lenience/unknownObjects": ["getPackage", {}, { "wix-account-id": UNKNOWN }],
  "createPackage/sameChecks": ["createPackage", { products: [{ catalogProductId: UNKNOWN, countryCode: "BR" }] }],
  "assignProductInstanceToSite/over": ["assignProductInstanceToSite", { instanceId: instances.canceled }],
  "assignProductInstanceToSite/refuses": ["assignProductInstanceToSite", { siteId: sites.customers }],
};

/** The proxy must report each of them; otherwise its silence about pairs would prove nothing. */
async function undocumentedSituations(url: string, target: Target): Promise<void> {
  const assumed = new Map(listBehaviours().map(({ id, basis }) => [id, "assumed" in basis]));
  for (const [behaviour, [operation, input, headers]] of Object.entries(SITUATIONS)) {
    assert.equal(assumed.get(behaviour), true, `${behaviour} is not listed as assumed`);
    const success = matrix.find((cell) => cell.operation === operation && cell.kind === "success");
    assert.ok(success);
    assert.equal(await setState(String(target.statesUrl), success), undefined);
    const { status, reported } = await askThrough(url, success, { ...target.headers, ...headers }, input);
    assert.ok(reported !== undefined, `${behaviour}: the proxy reports nothing about ${status}`);
    console.log(`prism proxy: ${behaviour}: ${status} ${reported}`);
  }
}

/** Sends the request of a cell through the proxy, and returns the violations from the header. */
async function askThrough(
  url: string,
  cell: Cell,
  headers: HeaderValues,
  changes: object = {},
): Promise<{ readonly status: number | undefined; readonly reported: string | undefined }> {
  let reported: string | undefined;
  let status: number | undefined;
  const request = requests[cell.operation];
  assert.ok(request);
  const { input, headers: own } = requestFor(cell, request);
  const call = clientCall(url, {
    idempotencyKey: false,
    fetch: async (address, init) => {
      const response = await directFetch(address, init);
      reported = response.headers.get("sl-violations") ?? undefined;
      ({ status } = response);
      return response;
    },
  });
  await call(cell.operation, { ...input, ...changes }, { ...headers, ...own });
  return { status, reported };
}

const folder = await mkdtemp(path.join(tmpdir(), "resellers-prism-"));
try {
  const file = path.join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(openapi));
  await checkMock(file);
  await checkProxy(file);
  await chaosThroughProxy(file);
} finally {
  await rm(folder, { recursive: true });
}
