import { build } from "esbuild";
import { type LoopbackServer, startServer } from "../src/testing/loopback-server.ts";
import { misbehave } from "../src/testing/misbehaviour.ts";
import type { Finding } from "./conformance.ts";
import { type Runtime, runtimes } from "./runtimes.ts";

/*
 * Runs the same checks against the same server in every runtime, and prints a line for each: `node runtimes/run.ts [name]…`.
 * A runtime that does not start is a failure, not something to skip.
 */

/** The client and the checks in one module. */
async function bundle(origin: string, { deviations = {} }: Runtime): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { conform } from "./conformance.ts"; export const findings = () => conform(${JSON.stringify(origin)}, ${JSON.stringify(deviations)});`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["@resellers-sdk/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function check(runtime: Runtime, server: LoopbackServer): Promise<boolean> {
  server.arrived.length = 0;
  const started = performance.now();
  try {
    const findings = await runtime.run(await bundle(server.url, runtime), server.url);
    const problems = findings.flatMap((finding) =>
      problemsOf(finding, server, runtime).map((problem) => `${finding.name}: ${problem}`),
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${problems.length ? "✗" : "✓"} ${runtime.name}: ${findings.length - problems.length} of ${findings.length} checks (${seconds} s)`,
    );
    for (const problem of problems) console.log(`    ${problem}`);
    return findings.length > 0 && problems.length === 0;
  } catch (error) {
    console.log(`✗ ${runtime.name} did not run: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Compares the client's report of a call with what the server received. */
function problemsOf({ name, problem, attempts }: Finding, { arrived }: LoopbackServer, { resends }: Runtime): string[] {
  const requests = arrived.filter(({ headers }) => headers["x-check"] === encodeURIComponent(name));
  const bodies = new Set(requests.map(({ body }) => body));
  const resent = resends && name === "reset before the response" && requests.length === attempts + 1;
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(name === "refused connection" || resent || requests.length === attempts
      ? []
      : [`${attempts} requests, of which ${requests.length} arrived`]),
    ...(bodies.size > 1 ? ["its requests differ, so that the key cannot make them one"] : []),
  ];
}

const wanted = process.argv.slice(2);
const server = await startServer((arrived, response) =>
  arrived.url === "/page"
    ? response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>")
    : misbehave(arrived, response),
);
for (const runtime of runtimes)
  if ((wanted.length === 0 || wanted.includes(runtime.name)) && !(await check(runtime, server))) process.exitCode = 1;
await server[Symbol.asyncDispose]();
