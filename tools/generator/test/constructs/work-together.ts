import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import type { JsonObject } from "../../src/model/api.ts";
import { compile } from "../../src/try/compile.ts";
import { answerOf, type ServedAnswer } from "./answer-of.ts";
import { credentialsOf, written } from "./what-arrived.ts";
import { workspace } from "./workspace.ts";
import { type Placed, writeProgram } from "./write-program.ts";

const run = promisify(execFile);
const condition = "--conditions=@resellers-sdk/source";

/** What became of constructs that were generated into one client. */
export interface Worked {
  /** What the compiler says of it; empty if all is well. */
  readonly complaints: string;
  /** What the server got of each call, by operation. */
  readonly arrived: ReadonlyMap<string, string>;
  readonly authenticated: ReadonlyMap<string, string>;
  /** What each call gave. */
  readonly outcomes: Readonly<Record<string, unknown>>;
  /** What the contract did not prove, by operation. */
  readonly unproven: Readonly<Record<string, readonly string[]>>;
}

/**
 * Generates one description into a copy of the packages, compiles it, makes all calls on a server, and proves the whole
 * contract: one compiler and two processes for all constructs.
 */
export async function workTogether(
  folder: string,
  description: JsonObject,
  placed: readonly Placed[],
  schemes: readonly string[],
): Promise<Worked> {
  const made = await workspace(folder, description, writeProgram(placed, schemes));
  const complaints = await compile(made.tsconfig);
  const arrived = new Map<string, string>();
  const authenticated = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const [base = ""] = /^\/c\d+/.exec(request.url ?? "") ?? [];
    const found = placed.find((one) => one.base === base);
    arrived.set(found?.id ?? "", written(request, await text(request), base));
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
  try {
    const { port } = server.address() as AddressInfo; // It listens on a port.
    const { stdout } = await run(process.execPath, [condition, made.program, `http://127.0.0.1:${port}`], {
      maxBuffer: 1e9,
    });
    const report = path.join(folder, "unproven.json");
    await run(process.execPath, [condition, made.prover, report], { maxBuffer: 1e9 });
    const unproven = JSON.parse(await readFile(report, "utf8"));
    return { complaints, arrived, authenticated, outcomes: JSON.parse(stdout), unproven };
  } finally {
    server.close();
  }
}
