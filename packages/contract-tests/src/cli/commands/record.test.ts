import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { directFetch } from "../../environment/direct-fetch.ts";
import { runTool, tool } from "../../testing/run-tool.ts";
import { serve } from "../../testing/serve.ts";
import { auditFiles } from "../../traffic/audit-files.ts";

let folder = "";
let har = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "resellers-record-"));
  har = path.join(folder, "traffic.har");
});
afterEach(() => rm(folder, { recursive: true }));

/** A proxy that does not answer: requests to this machine that use it fail. */
const PROXY = "http://127.0.0.1:1";

interface Started {
  readonly url: string;
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Sends the signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
}

async function startRecord(to: string): Promise<Started> {
  const proxies = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: PROXY, http_proxy: PROXY, NO_PROXY: "", no_proxy: "" };
  const child = spawn(process.execPath, [...tool, "record", "--to", to, "--out", har, "--port", "0"], {
    env: { ...process.env, ...proxies },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: string[] = [];
  const first = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      const url = /^Records (\S+)/.exec(line)?.[1];
      if (url !== undefined) first.resolve(url);
    });
  child.once("close", () => first.reject(new Error(lines.join("\n"))));
  const end: Started["end"] = async (signal) => {
    const closed = once(child, "close");
    child.kill(signal);
    const [code, by] = await closed;
    return [code, by];
  };
  return { url: await first.promise, child, lines, end };
}

interface ReadHar {
  readonly log: {
    readonly entries: readonly { readonly request: object; readonly response: { readonly status: number } }[];
  };
}
const readHar = async (): Promise<ReadHar> => JSON.parse(await readFile(har, "utf8"));

const KEY = "IST.eyJ-the-key-of-the-account";

test("both sides get the very bytes, and the recording is complete and redacted after each exchange", async () => {
  const [cell] = resellersContract.matrix;
  const answer = gzipSync(JSON.stringify(cell?.body));
  const received: Buffer[] = [];
  await using server = await serve(async (request, response) => {
    received.push(await buffer(request));
    expect(request.headers["authorization"]).toBe(KEY);
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip", "x-seats-left": "17" });
    response.end(answer);
  });
  const recording = await startRecord(server.url);
  const body = `  ${JSON.stringify(resellersContract.requests["createPackageV2"]?.body)}\r\n`;
  const ask = async (): Promise<Buffer> => {
    const response = await directFetch(`${recording.url}/resellers/v2/packages?a=%2F`, {
      method: "POST",
      headers: { authorization: KEY, "content-type": "application/json", "accept-encoding": "gzip" },
      body,
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    return Buffer.from(await response.arrayBuffer());
  };
  for (const count of [1, 2, 3]) {
    expect((await ask()).equals(answer)).toBe(true);
    expect((await readHar()).log.entries).toHaveLength(count);
  }
  expect(received.map(String)).toEqual([body, body, body]);
  expect(await recording.end("SIGINT")).toEqual([0, null]);
  const text = await readFile(har, "utf8");
  expect(text).not.toMatch(/IST|eyJ|bda15dc1/);
  expect(recording.lines.join("\n")).not.toContain("IST");
  expect(recording.lines.slice(1)).toEqual([...Array(3).fill("200 createPackageV2"), `3 exchanges in ${har}`]);
  const audit = await auditFiles(resellersContract, [har]);
  expect(audit).toMatchObject({ compared: 3, unknown: [{ kind: "header", what: "200: x-seats-left", count: 3 }] });
});

test.each(["SIGTERM", "SIGKILL"] as const)(
  "after %s the file is whole, an exchange under way left out or without an answer",
  async (signal) => {
    const asked = Promise.withResolvers<void>();
    await using server = await serve((request, response) => {
      if (request.url?.endsWith("/query")) asked.resolve(); // The server never answers.
      else response.writeHead(404, { "content-type": "application/json" }).end("{}");
    });
    const recording = await startRecord(server.url);
    await directFetch(`${recording.url}/resellers/v1/packages/a`);
    const lost = directFetch(`${recording.url}/resellers/v1/packages/query`, { method: "POST", body: "{}" }).catch(
      () => "lost",
    );
    await Promise.race([asked.promise, lost]);
    await recording.end(signal);
    expect(await lost).toBe("lost");
    const statuses = (await readHar()).log.entries.map(({ response }) => response.status);
    expect(statuses).toEqual(signal === "SIGTERM" ? [404, 0] : [404]);
  },
);

test("a target that is not there is told to the caller and recorded without an answer", async () => {
  const recording = await startRecord("http://127.0.0.1:1");
  const response = await directFetch(`${recording.url}/resellers/v1/packages/a`);
  expect([response.status, await response.text()]).toEqual([502, expect.stringContaining("ECONNREFUSED")]);
  expect((await readHar()).log.entries).toMatchObject([{ response: { status: 0 } }]);
});

test("what would lose a recording or show a secret is refused, and leaves no file", async () => {
  const run = async (...args: string[]) => runTool(folder, "record", ...args);
  const secret = await run("--to", "https://jane:hunter22@example.com", "--out", "a.har");
  expect([secret.code, secret.err]).toEqual([2, expect.stringContaining("has a name or a password")]);
  expect(secret.err).not.toMatch(/jane|hunter/);
  expect((await run("--to", "https://example.com/?key=hunter22", "--out", "a.har")).err).not.toContain("hunter");
  await writeFile(path.join(folder, "b.har"), "mine");
  expect((await run("--to", "http://127.0.0.1:1", "--out", "b.har")).err).toContain("already exists");
  expect(await readFile(path.join(folder, "b.har"), "utf8")).toBe("mine");
  await using taken = await serve(() => undefined);
  const port = new URL(taken.url).port;
  const busy = await run("--to", "http://127.0.0.1:1", "--out", "c.har", "--port", port);
  expect([busy.code, busy.err]).toEqual([2, expect.stringContaining(`port ${port}`)]);
  expect(existsSync(path.join(folder, "c.har"))).toBe(false);
  expect((await run("--out", "c.har")).err).toContain("needs --to");
  expect((await run("--to", "http://127.0.0.1:1", "--out", "c.json")).err).toContain("ends in .har");
});
