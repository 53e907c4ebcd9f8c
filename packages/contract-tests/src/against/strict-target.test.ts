import type { IncomingMessage, RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { contractOf } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { preferOf } from "../matrix/prefer.ts";
import { startMockServer } from "../mock/start-mock-server.ts";
import { startWorker } from "../prove/start-worker.ts";
import { holds, reportOf, type Report, summarize, summaryLine, verdictOf } from "../report/report.ts";
import { serve } from "../testing/serve.ts";
import type { Target } from "../target/target.ts";

const operation = "unassignProductInstanceFromSite";
const json = { "content-type": "application/json" };
const cells = resellersContract.matrix.filter((cell) => cell.operation === operation);
const mock = await startMockServer();
const worker = await startWorker("target");
afterAll(() => Promise.all([mock.close(), worker.end()]));

async function prove(target: Target, name = operation, only?: readonly string[]): Promise<Report> {
  const proof = await worker.prove(contractOf(resellersContract, name, { only }), target);
  return reportOf(target.url, { operations: [proof], seconds: 0, peakMemoryMb: 0, processes: 1 });
}

/** Honours `Prefer`, and ignores everything else in a request. */
const careless: RequestListener = (request, response) => {
  const cell = cells.find((one) => preferOf(one) === request.headers["prefer"]) ?? cells[0];
  response.writeHead(cell?.status ?? 500, json).end(JSON.stringify(cell?.body));
};

test("a server that checks neither keys nor requests is wrong, and the report says what to do", async () => {
  await using server = await serve(careless);
  const report = await prove({ url: server.url, headers: {} });
  const { proven, refusals, refused } = summarize(report);
  expect(proven).toBe(cells.length);
  expect([refusals > 0, refused]).toEqual([true, 0]);
  expect(holds(report)).toBe(false);
  expect(report.advice.join("\n")).toMatch(/without a key.*401/);
});

test("a server that refuses what is forbidden is proven, with the user's own key, which a refusal may leave out", async () => {
  const keys = new Set<string | undefined>();
  await using server = await serve(async (request, response) => {
    const { authorization, "wix-account-id": account } = request.headers;
    keys.add(authorization);
    const allowed = authorization === "my-key" && account !== undefined;
    const answer = allowed ? await forward(request) : cells.find(({ status }) => status === 401);
    response.writeHead(answer?.status ?? 500, json).end(JSON.stringify(answer?.body));
  });
  const report = await prove({ url: server.url, headers: { authorization: "my-key" } });
  expect(report.refusals.flatMap(({ fact }) => fact.problems)).toEqual([]);
  expect(holds(report)).toBe(true);
  expect(keys).toEqual(new Set(["my-key", undefined]));
});

async function forward(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const body = await text(request);
  const { prefer, "content-type": type = "application/json" } = request.headers;
  const answer = await fetch(mock.url + request.url, {
    method: request.method ?? "GET",
    headers: {
      authorization: "key",
      "wix-account-id": "a",
      "content-type": type,
      ...(prefer && { prefer: `${prefer}` }),
    },
    ...(body === "" ? {} : { body }),
  });
  return { status: answer.status, body: await answer.json() };
}

test("a body that the description forbids has to be refused by a target too", async () => {
  const accepted = resellersContract.matrix.find((cell) => cell.operation === "createPackageV2" && cell.status === 200);
  const denied = resellersContract.matrix.find((cell) => cell.operation === "createPackageV2" && cell.status === 401);
  await using server = await serve((request, response) => {
    const cell = request.headers.authorization && request.headers["wix-account-id"] ? accepted : denied;
    response.writeHead(cell?.status ?? 500, json).end(JSON.stringify(cell?.body));
  });
  const report = await prove({ url: server.url, headers: {} }, "createPackageV2");
  const open = report.refusals.filter(({ fact }) => fact.state !== "proven").map(({ name }) => name);
  expect(open).toContain("createPackageV2 without products");
  expect(open).not.toContain("createPackageV2 without the header Authorization");
});

test("forbidden requests that are left out are told as not tried, and do not hold", async () => {
  let unsigned = 0;
  await using server = await serve((request, response) => {
    if (request.headers.authorization === undefined) unsigned += 1;
    careless(request, response);
  });
  const report = await prove({ url: server.url, headers: {}, refusals: false });
  const { refusals, refused, untried } = summarize(report);
  expect([unsigned, refused, untried]).toEqual([0, 0, refusals]);
  expect(refusals).toBeGreaterThan(0);
  expect(summaryLine(report)).toContain(`${refusals} forbidden requests not tried`);
  expect(holds(report)).toBe(false);
});

test("the owner of an honest server that knows neither Prefer nor states is told what to do", async () => {
  await using server = await serve(async (request, response) => {
    const signed = request.headers.authorization && request.headers["wix-account-id"];
    const cell = cells.find(({ status }) => status === (signed ? 200 : 401));
    response.writeHead(cell?.status ?? 500, json).end(JSON.stringify(cell?.body));
  });
  const report = await prove({ url: server.url, headers: {} });
  expect(summarize(report)).toMatchObject({ proven: 1, refuted: 0, unprovable: cells.length - 1 });
  const [first = "", ...others] = report.advice;
  for (const way of [`\`Prefer: code=404, example=`, "--states URL", "--inputs FILE", "--allow-unprovable"])
    expect(first).toContain(way);
  expect(others.join("\n")).not.toContain("without a key");
});

const wanted = cells.find(({ example }) => example === "MISSING_SITE_ID");

test.each<[string, number, string, string]>([
  [
    "the wanted code",
    404,
    JSON.stringify(wanted?.body),
    'the code "MISSING_SITE_ID" comes with the status 404, not 428',
  ],
  ["the wanted code as a success", 200, JSON.stringify(wanted?.body), "comes with the status 200, not 428"],
  [
    "a code of nobody",
    404,
    '{"message":"m","details":{"applicationError":{"code":"GONE"}}}',
    "it answers 404 instead of 428, and wrongly",
  ],
  ["HTML", 404, "<html>", "it answers 404 instead of 428, and wrongly"],
  ["nothing", 503, "", "it answers 503 instead of 428, and wrongly"],
])("%s under another documented status (%i) is wrong, not unprovable", async (_, status, body, problem) => {
  await using server = await serve((__, response) => response.writeHead(status, json).end(body));
  const report = await prove({ url: server.url, headers: {} }, operation, ["MISSING_SITE_ID"]);
  expect(report.cells.map(verdictOf)).toEqual(["refuted"]);
  expect(report.cells[0]?.facts.forced?.problems.join()).toContain(problem);
});

/** A server with provider states that counts its requests. */
function stateful(breaks: "nothing" | "the connection" | "a set-up" | "the answer", log: string[]): RequestListener {
  let now: string | undefined;
  return async (request, response) => {
    const body = await text(request);
    if (request.url === "/states") {
      const { action, params } = JSON.parse(body);
      log.push(`${action} ${params.example}`);
      now = action === "setup" ? params.example : undefined;
      const refused = breaks === "a set-up" && action === "setup";
      response.writeHead(refused ? 500 : 200).end();
    } else if (breaks === "the connection") request.socket.destroy();
    else {
      const cell = breaks === "the answer" ? cells[0] : cells.find(({ example }) => example === now);
      response.writeHead(cell?.status ?? 500, json).end(JSON.stringify(cell?.body ?? "no state"));
    }
  };
}

test.each(["nothing", "the connection", "a set-up", "the answer"] as const)(
  "each set-up has exactly one tear-down, when %s breaks",
  async (breaks) => {
    const log: string[] = [];
    await using server = await serve(stateful(breaks, log));
    await prove({ url: server.url, headers: {}, statesUrl: `${server.url}/states`, refusals: false });
    const setups = log.filter((line) => line.startsWith("setup"));
    expect(setups.length).toBeGreaterThanOrEqual(cells.length);
    expect(log).toEqual(setups.flatMap((line) => [line, line.replace("setup", "teardown")]));
  },
);

test("a tear-down that fails is told", async () => {
  const listener = stateful("nothing", []);
  await using server = await serve((request, response) => {
    const { writeHead } = response;
    response.writeHead = ((status: number, ...rest: []) =>
      writeHead.call(response, request.url === "/states" && tornDown ? 500 : status, ...rest)) as typeof writeHead;
    let tornDown = false;
    request.on("data", (data) => (tornDown ||= String(data).includes("teardown")));
    return listener(request, response);
  });
  const report = await prove({ url: server.url, headers: {}, statesUrl: `${server.url}/states` }, operation, ["200"]);
  expect(report.strays.join("\n")).toContain("the states URL answers 500");
  expect(holds(report)).toBe(false);
});
