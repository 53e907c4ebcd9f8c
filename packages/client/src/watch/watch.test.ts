import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createResellersClient } from "../index.ts";
import { errorName, type Logger, logHooks, type Measurement, metricsHooks } from "../hooks.ts";
import { credentials, promised } from "../testing/inputs.ts";
import { JumpingClock } from "../testing/jumping-clock.ts";
import { type LoopbackServer, sendJson, startServer } from "../testing/loopback-server.ts";

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((_, response) => sendJson(response, 200, promised));
});
afterAll(() => server[Symbol.asyncDispose]());

const run = promisify(execFile);

function keepLines(): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => void lines.push(`${level} ${text}`);
  return { lines, logger: { info: keep("info"), warn: keep("warn"), error: keep("error"), debug: keep("debug") } };
}

test("a failure is one line that says what was sent, and a curl that repeats it", async () => {
  const { logger, lines } = keepLines();
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks: logHooks(logger) });
  server.handler = (_, response) => sendJson(response, 409, { message: "It's\ntaken" });
  await client.createPackageV2({ products: [{ countryCode: "BR" }], externalId: "it's $HOME" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^error createPackageV2 attempt 1 \(\d+ ms\) failed: http, HTTP 409, request 1774\.5: It's taken \| curl -i -X POST /,
  );
  expect(lines[0]).not.toContain(credentials.apiKey);
  expect(lines[0]).toContain("authorization: [redacted]");

  server.arrived.length = 0;
  const command = lines[0]!.slice(lines[0]!.indexOf("curl")).replace("[redacted]", "the-real-key");
  await run("/bin/sh", ["-c", command]);
  const [repeated] = server.arrived;
  expect(repeated).toMatchObject({
    method: "POST",
    url: "/resellers/v2/packages",
    headers: { authorization: "the-real-key" },
  });
  expect(JSON.parse(repeated!.body)).toMatchObject({ externalId: "it's $HOME", products: [{ countryCode: "BR" }] });
});

test("repetitions are warnings, and everything is logged where it is asked for", async () => {
  const { logger, lines } = keepLines();
  const hooks = logHooks(logger, { everything: true });
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks, clock: new JumpingClock() });
  server.arrived.length = 0;
  server.handler = (_, response) => sendJson(response, server.arrived.length < 2 ? 503 : 200, promised);
  await client.getPackage({ id: "a" });
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["debug", "warn", "debug", "debug"]);
});

test("every request is measured under a name of which there are few", async () => {
  const measured: Measurement[] = [];
  const hooks = metricsHooks((one) => void measured.push(one));
  const client = createResellersClient({ ...credentials, baseUrl: server.url, hooks, clock: new JumpingClock() });
  server.arrived.length = 0;
  server.handler = (_, response) => sendJson(response, server.arrived.length < 2 ? 503 : 200, promised);
  await client.getPackage({ id: "a" });
  await client.getPackage({ id: "" });
  expect(measured).toMatchObject([
    { operation: "getPackage", outcome: "server", attempt: 1, willRetry: true },
    { operation: "getPackage", outcome: "ok", attempt: 2, willRetry: false },
    { operation: "getPackage", outcome: "input", attempt: 0, willRetry: false },
  ]);
});

test("a code that nobody lists gets no name of its own", async () => {
  server.handler = (_, response) => sendJson(response, 428, { details: { applicationError: { code: "X123" } } });
  const client = createResellersClient({ ...credentials, baseUrl: server.url });
  const { error } = await client.getPackage({ id: "a" });
  expect(error && errorName(error)).toBe("unlisted");
});

test("hooks come in a list, and each set hears everything", async () => {
  const first: Measurement[] = [];
  const second: Measurement[] = [];
  server.handler = (_, response) => sendJson(response, 200, promised);
  const hooks = [metricsHooks((one) => void first.push(one)), metricsHooks((one) => void second.push(one))];
  await createResellersClient({ ...credentials, baseUrl: server.url, hooks }).getPackage({ id: "a" });
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
});

test("RESELLERS_LOG logs the calls of a program that says nothing of logs", async () => {
  const log = fileURLToPath(new URL("../log.ts", import.meta.url));
  const index = fileURLToPath(new URL("../index.ts", import.meta.url));
  const program = `
    const { createResellersClient } = await import(${JSON.stringify(index)});
    const options = { apiKey: "key-of-sixteen-c", accountId: ${JSON.stringify(credentials.accountId)}, baseUrl: "http://127.0.0.1:1", retry: false };
    await createResellersClient(options).getPackage({ id: "a" });`;
  const start = (level: string): Promise<{ stdout: string; stderr: string }> =>
    run(
      process.execPath,
      ["--conditions=@resellers-sdk/source", "--import", log, "--input-type=module", "-e", program],
      { env: { ...process.env, RESELLERS_LOG: level } },
    );
  const { stdout, stderr } = await start("debug");
  expect(stdout).toContain("getPackage attempt 1: GET http://127.0.0.1:1/resellers/v1/packages/a");
  expect(stderr).toContain("getPackage attempt 1");
  expect(stdout + stderr).not.toContain("key-of-sixteen-c");
  expect(await start("")).toMatchObject({ stdout: "", stderr: "" });
});
