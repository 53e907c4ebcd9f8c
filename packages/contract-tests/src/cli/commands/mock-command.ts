import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { styleText } from "node:util";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { EnvironmentError } from "../../environment/environment-error.ts";
import { startPrismProcess } from "../../mock/prism-process.ts";
import { startMockServer } from "../../mock/start-mock-server.ts";
import { CliError } from "../cli-error.ts";
import { interrupted } from "../interruption.ts";
import { parseOptions, readPort } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests mock [--port N] [--quiet] [--prism]

Starts a mock server of the Wix Resellers API on this machine. Choose the answer of a request by

  a header       Prefer: code=428, example=PRODUCT_LIMIT_EXCEEDED
  the address    ?__error=PRODUCT_LIMIT_EXCEEDED   (an example, a code, or a status)
  a magic value  such as externalId "force:PRODUCT_LIMIT_EXCEEDED"; which field, GET /__errors says

  --port N       the port (default: 4010; 0 takes a free one)
  --quiet        do not print the requests
  --prism        start \`prism mock\` on the bundled description instead: Prism alone, which knows the header only`;

/** `mock`: runs until it is interrupted. */
export async function mockCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(USAGE);
    return 0;
  }
  const { port, quiet, prism } = options;
  if (prism) return mockWithPrism(port, quiet);
  const onAnswer = (method: string, path: string, status: number, problems: readonly string[]): void => {
    const why = problems.length === 0 ? "" : `: ${problems.join("; ")}`;
    console.log(`${styleText(status < 400 ? "green" : "yellow", String(status))} ${method} ${path}${why}`);
  };
  const server = await startMockServer({ port, ...(quiet ? {} : { onAnswer }) }).catch((error: unknown) => {
    if (error instanceof EnvironmentError) throw error;
    throw new CliError(
      `The server cannot start on port ${port}: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  console.log(
    `Mock server of the Wix Resellers API at ${server.url}\nGET ${server.url}/__errors lists what can be forced; Ctrl+C ends it`,
  );
  await interrupted();
  await server.close();
  return 0;
}

/** Prism's own command, as its guide starts it. */
async function mockWithPrism(port: number, quiet: boolean): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-mock-"));
  try {
    const file = path.join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(resellersContract.openapi));
    const server = await startPrismProcess({ command: "mock", file, port, verbose: !quiet });
    console.log(`Prism mocks the Wix Resellers API at ${server.url}; Ctrl+C ends it`);
    await interrupted();
    await server.close();
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readOptions(args: readonly string[]): { port: number; quiet: boolean; prism: boolean } | undefined {
  const { port, quiet, prism, help } = parseOptions("mock", args, {
    port: { type: "string", short: "p", default: "4010" },
    quiet: { type: "boolean", default: false },
    prism: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  return help ? undefined : { port: readPort("mock", port), quiet, prism };
}
