import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { constructs } from "./constructs/table/all.ts";
import { answerOf } from "./constructs/answer-of.ts";
import type { Construct } from "./constructs/construct.ts";
import { descriptionOf } from "./constructs/description-of.ts";
import { credentialsOf, written } from "./constructs/what-arrived.ts";
import { workspace } from "./constructs/workspace.ts";
import { writeRootProgram } from "./constructs/write-root-program.ts";

const run = promisify(execFile);
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript-7/package.json")),
  "bin/tsc",
);
const condition = "--conditions=@resellers-sdk/source";

/** All of them take half a minute; without `CONSTRUCTS=all`, every eighth is tried. */
const isTried = (index: number): boolean => process.env["CONSTRUCTS"] === "all" || index % 8 === 0;

/** The constructs that work and that no other can stand beside: each is generated into packages of its own. */
const alone = constructs
  .filter(({ refused, root, call }) => refused === undefined && root !== undefined && call)
  .filter((_, index) => isTried(index));

test.each(alone.map((construct) => [construct.name, construct] as const))(
  "%s compiles, is called and is proven",
  async (_, construct) => {
    const folder = await mkdtemp(path.join(tmpdir(), "root-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const made = await workspace(folder, descriptionOf(construct), writeRootProgram(construct));
    const compiled = await run(compiler, ["-p", made.tsconfig]).catch((error: { stdout: string }) => error);
    expect(compiled.stdout).toBe("");

    const { arrived, url } = await listen(construct);
    const { stdout } = await run(process.execPath, [condition, made.program, url]);
    const outcome = JSON.parse(stdout);
    const { sends, credentials, address, fails, code, gives } = construct.call!;
    expect(arrived.sends).toBe(sends);
    if (credentials !== undefined) expect(arrived.credentials).toBe(credentials);
    if (address !== undefined) expect(outcome.address).toBe(address);
    if (fails !== undefined)
      expect(outcome).toMatchObject(code === undefined ? { fails } : { fails, code, known: true });
    else if (gives !== undefined) expect(outcome.gives).toEqual(new Function(`return (${gives})`)());
    else expect(outcome).toHaveProperty("gives");

    const report = path.join(folder, "unproven.json");
    await run(process.execPath, [condition, made.prover, report], { maxBuffer: 1e9 });
    const unproven: Readonly<Record<string, readonly string[]>> = JSON.parse(await readFile(report, "utf8"));
    expect(unproven).toMatchObject({ doIt: [] });
    expect(Object.values(unproven).flat()).toEqual([]);
  },
  600_000,
);

/** A server that answers the call of a construct, and tells what it got. */
async function listen(
  construct: Construct,
): Promise<{ readonly url: string; readonly arrived: { sends: string; credentials: string } }> {
  const arrived = { sends: "", credentials: "" };
  const server = createServer(async (request, response) => {
    arrived.sends = written(request, await text(request), "/things");
    arrived.credentials = credentialsOf(request);
    const { status, body, type = "application/json" } = answerOf(construct);
    response.writeHead(status, body === undefined ? {} : { "content-type": type });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return { url: `http://127.0.0.1:${port}`, arrived };
}
