import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonObject } from "../src/model/api.ts";
import { error } from "./constructs/construct.ts";
import { descriptionOf } from "./constructs/description-of.ts";
import { type Workspace, workspace } from "./constructs/workspace.ts";

const run = promisify(execFile);
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript-7/package.json")),
  "bin/tsc",
);

const schemes: JsonObject = {
  token: { type: "http", scheme: "bearer" },
  "x-tenant": { type: "apiKey", in: "header", name: "X-Tenant", "x-identifier": "text" },
  key: { type: "apiKey", in: "query", name: "api_key" },
};

/** A call whose `fetch` shows what it was given; hooks show what they are told. */
const PROGRAM = `
import { createResellersClient } from "./index.ts";

const seen: unknown[] = [];
const make = (fetch: (url: string, init: { headers: Record<string, string> }) => Promise<Response>) =>
  createResellersClient({
    token: async () => "secret-token-1",
    "x-tenant": "acme",
    key: "secret key".replace(" ", "&") + "-2",
    fetch,
    retry: false,
    hooks: { onRequest: ({ url, headers }) => void seen.push({ url, headers }) },
  });
const client = make(async (url, { headers }) => {
  seen.push({ url, headers });
  return new Response('{"id":"a"}', { status: 200 });
});
seen.push((await client.doIt()).ok, (await client.doIt({}, { "x-tenant": "other" })).ok);
const failing = make(async (url) => {
  throw new TypeError("fetch failed for " + url + " secret-token-1");
});
const { error } = await failing.doIt();
seen.push(String((error as { cause?: unknown }).cause));
console.log(JSON.stringify(seen));
`;

let folder: string;
let made: Workspace;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "security-"));
  const security = [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))];
  const description = descriptionOf({
    name: "other security",
    operation: {
      "x-errors": [
        error(
          "FAILED",
          "It failed: {p}",
          { variant: "one" },
          { p: { description: "Why.", type: "string", examples: ["a"] } },
        ),
      ],
    },
    root: { security },
    components: { securitySchemes: schemes },
  });
  made = await workspace(folder, description, PROGRAM);
}, 600_000);

afterAll(() => rm(folder, { recursive: true }));

test("options for schemes of other kinds and names compile", async () => {
  const compiled = await run(compiler, ["-p", made.tsconfig]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe("");
});

test("tokens, keys in the query and ids of a call are sent, and no secret is shown", async () => {
  const { stdout } = await run(process.execPath, ["--conditions=@resellers-sdk/source", made.program]);
  const shown = {
    url: "https://api.example.test/things",
    headers: { authorization: "[redacted]", "x-tenant": "acme" },
  };
  const sent = {
    url: "https://api.example.test/things?api_key=secret%26key-2",
    headers: { authorization: "Bearer secret-token-1", "x-tenant": "acme" },
  };
  expect(JSON.parse(stdout)).toEqual([
    shown,
    sent,
    { ...shown, headers: { ...shown.headers, "x-tenant": "other" } },
    { ...sent, headers: { ...sent.headers, "x-tenant": "other" } },
    true,
    true,
    shown,
    "TypeError: fetch failed for https://api.example.test/things?api_key=[redacted] [redacted]",
  ]);
});

test("the contract proves it", async () => {
  const report = path.join(folder, "unproven.json");
  await run(process.execPath, ["--conditions=@resellers-sdk/source", made.prover, report], { maxBuffer: 1e9 });
  expect(JSON.parse(await readFile(report, "utf8"))).toEqual({ doIt: [] });
}, 600_000);
