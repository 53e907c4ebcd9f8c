import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { startMockServer } from "../mock/start-mock-server.ts";
import { STATE } from "../pact/pact-file.ts";
import { proveTargetContract } from "../prove/prove-target-contract.ts";
import { startWorker } from "../prove/start-worker.ts";
import { holds, reportOf, type Report, summarize, summaryLine, verdictOf } from "../report/report.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { serve } from "../testing/serve.ts";
import { TARGET_FACTS } from "./prove-target.ts";
import type { Target } from "../target/target.ts";

const operation = "unassignProductInstanceFromSite";
const json = { "content-type": "application/json" };
const cells = resellersContract.matrix.filter((cell) => cell.operation === operation);

const mock = await startMockServer();
/** One process for all tests, which differ only in the target. */
const worker = await startWorker("target");
afterAll(() => Promise.all([mock.close(), worker.end()]));

async function prove(target: Target, only?: readonly string[]): Promise<Report> {
  const proof = await worker.prove(contractOf(resellersContract, operation, { only }), target);
  return reportOf(target.url, { operations: [proof], seconds: 0, peakMemoryMb: 0, processes: 1 });
}

test("a server that honours Prefer is proven, fact by fact", async () => {
  const report = await prove({ url: mock.url, headers: {} });
  expect(report.cells.flatMap(({ facts }) => Object.values(facts).flatMap(({ problems }) => problems))).toEqual([]);
  expect(report.facts).toEqual(TARGET_FACTS);
  expect(holds(report)).toBe(true);
});

test("a run tells of each operation, and what it took", async () => {
  const told: string[] = [];
  const { operations, processes, peakMemoryMb } = await proveTargetContract(resellersContract, {
    target: { url: mock.url, headers: {} },
    operations: [operation],
    only: ["401"],
    onOperation: (proof) => told.push(proof.operation),
  });
  expect(operations.flatMap((proven) => proven.cells.map(verdictOf))).toEqual(["proven"]);
  expect([told, processes, peakMemoryMb > 0]).toEqual([[operation], 1, true]);
});

test("a server whose values differ from the examples is proven too", async () => {
  const [cell] = cells.filter(({ example }) => example === "PRODUCT_INSTANCE_NOT_FOUND.wasntFound");
  const body = JSON.stringify(cell?.body).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "another-instance");
  await using server = await serve((_, response) => response.writeHead(428, json).end(body));
  expect(body).toContain("another-instance");
  expect(holds(await prove({ url: server.url, headers: {} }, ["PRODUCT_INSTANCE_NOT_FOUND"]))).toBe(true);
});

test("a server that sets provider states is asked for them, and gets no Prefer", async () => {
  let wanted: string | undefined;
  const asked = new Set<string>();
  await using server = await serve(async (request, response) => {
    const body = await text(request);
    if (request.url === "/states") {
      const { action, state, params } = JSON.parse(body);
      asked.add(`${action} ${state}`);
      wanted = action === "setup" ? params.example : undefined;
      response.writeHead(params.status === 504 ? 501 : 200).end();
      return;
    }
    const cell = request.headers["prefer"] === undefined ? cells.find(({ example }) => example === wanted) : undefined;
    response.writeHead(cell?.status ?? 500, json).end(JSON.stringify(cell?.body ?? "no state"));
  });
  const report = await prove({ url: server.url, headers: {}, statesUrl: `${server.url}/states` });
  expect(asked).toEqual(new Set([`setup ${STATE}`, `teardown ${STATE}`]));
  expect(summarize(report)).toMatchObject({ proven: cells.length - 1, unprovable: 1, refuted: 0 });
  // The server repeats the requested answer, even without the state.
  expect(summarize(report).caused).toMatchObject({ errors: { caused: 0, all: 3 }, successes: { caused: 0, all: 1 } });
  expect(summaryLine(report)).toBe(
    `${cells.length - 1} of ${cells.length} cells, 0 of 3 errors and 0 of 1 successes caused, both ways, 1 not provable here`,
  );
  expect(holds(report)).toBe(false);
});

test("a server that only ever succeeds cannot be brought to the failures, which is never a pass", async () => {
  const body = JSON.stringify(cells[0]?.body);
  await using server = await serve((_, response) => response.writeHead(200, json).end(body));
  const report = await prove({ url: server.url, headers: {} });
  expect(summarize(report)).toMatchObject({ proven: 1, refuted: 0, unprovable: cells.length - 1 });
  expect(report.cells[1]?.facts.forced).toEqual({ state: "unprovable", problems: ["it answers 200 instead of 404"] });
});

test("the headers of the target go with every request, in the place of the client's own", async () => {
  const seen = new Set<string | undefined>();
  await using server = await serve((request, response) => {
    seen.add(request.headers.authorization);
    response.writeHead(401, json).end('{"message":"","details":{}}');
  });
  await prove({ url: server.url, headers: { authorization: "secret" } }, ["401"]);
  expect([...seen]).toEqual(["secret"]);
});

const answering =
  (status: number, body: string, headers: Record<string, string> = json): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const gone = '{"message":"","details":{"applicationError":{"code":"GONE"}}}';
const madeUp = '{"type":"https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR"}';

test.each<[string, RequestListener, string]>([
  ["another code of the same status", answering(428, gone), 'the code is "GONE"'],
  ["an undocumented status", answering(418, "{}"), "the status is 418, not 428"],
  ["a 501, behind which a proxy would mock", answering(501, "{}"), "the status is 501, not 428"],
  ["HTML", answering(428, "<html>", { "content-type": "text/html" }), "the media type is text/html"],
  ["an empty body", answering(428, ""), "the body is no JSON"],
  ["half a body", answering(428, '{"message":"'), "the body is no JSON"],
  ["an error that Prism made up", answering(404, madeUp), "made up by Prism"],
  ["a connection that breaks", (request) => request.socket.destroy(), "no answer"],
  ["no answer at all", () => {}, "no answer"],
])("a server with %s is refuted", async (_, listener, problem) => {
  await using server = await serve(listener);
  const report = await prove({ url: server.url, headers: {}, timeoutMs: 300 }, ["PRODUCT_INSTANCE_NOT_FOUND"]);
  expect(report.cells.map(verdictOf)).toEqual(["refuted"]);
  expect(
    report.cells.flatMap(({ facts }) => Object.values(facts).flatMap(({ problems }) => problems)).join("\n"),
  ).toContain(problem);
});
