import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { withoutLoopbackProxy } from "../environment/process-environment.ts";

/** The broker, and the version and branch to publish as. */
export interface PublishOptions {
  readonly broker: string;
  /** The version of the consumer, such as a commit. */
  readonly version: string;
  readonly branch?: string | undefined;
}

/**
 * The program and the arguments that publish a folder of pacts. Credentials are not among them: the Pact CLI reads
 * `PACT_BROKER_TOKEN`, or `PACT_BROKER_USERNAME` and `PACT_BROKER_PASSWORD`, from the environment.
 *
 * @throws If the Pact CLI is not installed; the message says how to install it.
 */
export function publishCommand(
  folder: string,
  { broker, version, branch }: PublishOptions,
  from: string = process.cwd(),
): string[] {
  let manifest: string;
  try {
    manifest = createRequire(path.join(from, "index.js")).resolve("@pact-foundation/pact-cli/package.json");
  } catch {
    throw new Error("To publish, install the Pact CLI: npm install --save-dev @pact-foundation/pact-cli");
  }
  const program = path.join(path.dirname(manifest), "bin", "pact-broker.js");
  const named = ["--consumer-app-version", version, ...(branch === undefined ? [] : ["--branch", branch])];
  return [process.execPath, program, "publish", folder, "--broker-base-url", broker, ...named];
}

/** Runs a program and shows its output. @returns Its exit code. */
export async function runProgram([program = "", ...args]: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: "inherit",
    env: withoutLoopbackProxy({ ...process.env, PACT_DO_NOT_TRACK: "true" }),
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
