import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { constructs } from "./constructs/all.ts";
import { answerOf, type ServedAnswer } from "./constructs/answer-of.ts";
import { merged } from "./constructs/description-of.ts";
import { type Workspace, workspace } from "./constructs/workspace.ts";
import { credentialsOf, written } from "./constructs/what-arrived.ts";
import { writeProgram } from "./constructs/write-program.ts";

const run = promisify(execFile);
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript-7/package.json")),
  "bin/tsc",
);

/** Every construct that works beside others, each as an operation of one description. */
const placed = constructs
  .filter(({ refused, root }) => refused === undefined && root === undefined)
  .map((construct, index) => ({ construct, id: construct.calledAs ?? `call${index}`, base: `/c${index}` }));
const calling = placed.filter(({ construct }) => construct.call !== undefined);

let folder: string;
let made: Workspace;
let server: Server;
const arrived = new Map<string, string>();
const authenticated = new Map<string, string>();
let unproven: Readonly<Record<string, readonly string[]>>;
let outcomes: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "constructs-"));
  made = await workspace(folder, merged(placed), writeProgram(placed, ["apiKey", "accountId", "token"]));
  server = createServer(async (request, response) => {
    const [, index = ""] = /^\/c(\d+)/.exec(request.url ?? "") ?? [];
    const found = placed[Number(index)];
    arrived.set(found?.id ?? "", written(request, await text(request), `/c${index}`));
    authenticated.set(found?.id ?? "", credentialsOf(request));
    const answer: ServedAnswer = found === undefined ? { status: 500, body: {} } : answerOf(found.construct);
    const { status, body, type = "application/json", location } = answer;
    response.writeHead(status, {
      ...(body === undefined ? {} : { "content-type": type }),
      ...(location === undefined ? {} : { location }),
    });
    response.end(type.includes("json") && body !== undefined ? JSON.stringify(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  const { stdout } = await run(process.execPath, [
    "--conditions=@resellers-sdk/source",
    made.program,
    `http://127.0.0.1:${port}`,
  ]);
  outcomes = JSON.parse(stdout);
  const report = path.join(folder, "unproven.json");
  await run(process.execPath, ["--conditions=@resellers-sdk/source", made.prover, report], { maxBuffer: 1e9 });
  unproven = JSON.parse(await readFile(report, "utf8"));
}, 120_000);

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true });
});

/** A value as the program prints it: nothing of bytes survives in JSON but their numbers. */
function asPrinted(value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: [...value] } : value;
}

test("everything that was generated compiles, and so do the calls", async () => {
  const compiled = await run(compiler, ["-p", made.tsconfig]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe("");
});

test.each(placed.map(({ construct, id }) => [construct.name, id] as const))("the contract proves %s", (_, id) => {
  expect(unproven[id]).toEqual([]);
});

describe("with the generated client", () => {
  test.each(calling.map(({ construct, id }) => [construct.name, id, construct.call!] as const))(
    "%s",
    (_, id, { sends, gives, fails, code, credentials }) => {
      expect(arrived.get(id) ?? "").toBe(sends);
      if (credentials !== undefined) expect(authenticated.get(id)).toBe(credentials);
      const outcome = outcomes[id];
      if (fails !== undefined)
        expect(outcome).toMatchObject(code === undefined ? { fails } : { fails, code, known: true });
      // The expectation is TypeScript for a plain value, which the compiler has held against the type.
      else if (gives !== undefined) expect(outcome).toEqual({ gives: asPrinted(new Function(`return (${gives})`)()) });
      else expect(outcome).toHaveProperty("gives");
    },
  );
});
