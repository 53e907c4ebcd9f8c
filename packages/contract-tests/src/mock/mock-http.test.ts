import http from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startMockServer } from "./start-mock-server.ts";

/*
 * Sends request targets to the mock server that `fetch` would normalise.
 */
const answers: string[] = [];
const server = await startMockServer({
  onAnswer: (method, url, status, problems) => answers.push(`${status} ${method} ${url} ${problems.join("; ")}`.trim()),
});
afterAll(() => server.close());
beforeEach(() => void (answers.length = 0));

const GUID = "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66";
const own = { authorization: "key", "wix-account-id": "account" };

interface Answered {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

async function ask(method: string, target: string, headers: object = {}, body?: string): Promise<Answered> {
  const { port } = new URL(server.url);
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { port, host: "127.0.0.1", method, path: target, headers: { ...own, ...headers } };
    http.request(options, resolve).once("error", reject).end(body);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

test.each([
  ["GET", "/resellers/v1/packages/%zz", 400],
  ["GET", "/resellers/v1/packages/%ff", 400],
  ["GET", "/resellers/v1/packages/%", 400],
  ["GET", `//x/resellers/v1/packages/${GUID}`, 404],
  ["GET", `/resellers/v1//packages/${GUID}`, 404],
  ["GET", `/resellers/v1/packages/${GUID}/`, 404],
  ["GET", "/", 404],
  ["GET", `http://127.0.0.1/resellers/v1/packages/${GUID}`, 200],
  ["GET", `/resellers/v1/packages/${GUID}`, 200],
  ["GET", `/resellers/v1/packages/${GUID}?a=%zz`, 200],
  ["GET", "/resellers/v1/packages/%00", 400],
  ["GET", "/__errors?operation=%zz", 200],
  ["PUT", `/resellers/v1/packages/${GUID}`, 405],
  ["POST", "/__errors", 405],
  ["TRACE", `/resellers/v1/packages/${GUID}`, 405],
  ["GET", "/resellers/v2/packages", 405],
])("%s %s is answered with %i, and logged", async (method, target, status) => {
  const answer = await ask(method, target);
  expect(answer.status).toBe(status);
  expect(answers).toHaveLength(1);
  expect(answers[0]).toContain(`${status} ${method} ${target}`);
});

test("HEAD is answered as GET is, without the body", async () => {
  const target = `/resellers/v1/packages/${GUID}`;
  const [head, get] = [await ask("HEAD", target), await ask("GET", target)];
  expect([head.status, head.body]).toEqual([200, ""]);
  expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
  expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(get.body)));
  expect((await ask("HEAD", "/resellers/v2/packages")).status).toBe(405);
});

test("a method that there is not is answered with those that there are", async () => {
  expect((await ask("PUT", `/resellers/v1/packages/${GUID}`)).headers["allow"]).toBe("DELETE, GET, HEAD, OPTIONS");
  expect((await ask("GET", "/resellers/v2/packages")).headers["allow"]).toBe("OPTIONS, POST");
  const options = await ask("OPTIONS", "/resellers/v2/packages");
  expect([options.status, options.headers["allow"]]).toEqual([204, "OPTIONS, POST"]);
  expect((await ask("OPTIONS", "*")).status).toBe(204);
  expect((await ask("OPTIONS", "/nowhere")).status).toBe(404);
});

test.each([
  [{ "content-type": "text/plain" }, 415],
  [{ "content-type": "application/x-www-form-urlencoded" }, 415],
  [{}, 415],
  [{ "content-type": "application/json", "content-encoding": "gzip" }, 415],
  [{ "content-type": "application/json; charset=utf-8" }, 200],
  [{ "content-type": "APPLICATION/JSON" }, 200],
])("a body with %j is answered with %i", async (headers, status) => {
  const body = JSON.stringify({ products: [{ catalogProductId: GUID, countryCode: "BR" }] });
  const answer = await ask("POST", "/resellers/v2/packages", headers, body);
  expect(answer.status).toBe(status);
  if (status === 415) expect(answer.headers["accept"]).toBe("application/json");
});

test("a failure of the server itself is told in the log, not only to the caller", async () => {
  const told: string[] = [];
  const broken = await startMockServer({
    contract: { openapi: {}, matrix: [], requests: { sell: request }, refusals: [] },
    onAnswer: (...all) => told.push(all.join(" ")),
  });
  const answer = await fetch(`${broken.url}/sell`);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("no operation sell") });
  expect(told.join()).toMatch(/GET \/sell 500 .*no operation sell/);
  await broken.close();
});

const request = { method: "get", path: "/sell", parameters: { path: {}, query: {} }, input: {} };

test("a caller that goes away in the middle of a request stops nothing, and is no failure of the server", async () => {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write("POST /resellers/v2/packages HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{");
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.destroy();
  expect((await ask("GET", `/resellers/v1/packages/${GUID}`)).status).toBe(200);
  expect(answers.filter((line) => line.startsWith("5"))).toEqual([]);
});
