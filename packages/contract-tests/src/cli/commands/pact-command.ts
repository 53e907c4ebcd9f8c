import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PACT_FILE, writePact } from "../../pact/pact-file.ts";
import { publishCommand, runProgram } from "../../pact/publish-pact.ts";
import { recordContract } from "../../pact/record-contract.ts";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { CliError } from "../cli-error.ts";
import { untilInterrupted } from "../interruption.ts";
import { ownVersion } from "../own-version.ts";
import { checkUrl, parseOptions } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests pact [--out DIR] [--broker URL [--consumer-version V] [--branch NAME]]

Records what \`@resellers-sdk/client\` expects of the API as a pact: one interaction for each documented answer.

  --out DIR              where the pact file is written (default: pacts)
  --broker URL           publish it with @pact-foundation/pact-cli; the default is PACT_BROKER_BASE_URL, if it is set.
                         Credentials come from PACT_BROKER_TOKEN or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD
  --consumer-version V   the version under which it is published (default: that of this package)
  --branch NAME          the branch under which it is published`;

/** `pact`: writes the pact file, and publishes it if a broker is given. */
export async function pactCommand(args: readonly string[]): Promise<number> {
  const values = parseOptions("pact", args, {
    out: { type: "string", default: "pacts" },
    broker: { type: "string" },
    "consumer-version": { type: "string" },
    branch: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const broker = values.broker ?? process.env["PACT_BROKER_BASE_URL"];
  const version = values["consumer-version"] ?? (await ownVersion());
  if (broker) checkUrl("pact", values.broker === undefined ? "PACT_BROKER_BASE_URL" : "--broker", broker);
  // Checks that publishing is possible before anything is recorded.
  const publish = broker ? publishWith(values.out, broker, version, values.branch) : undefined;
  const pact = await untilInterrupted((signal) => recordContract(resellersContract, signal));
  const file = path.join(values.out, PACT_FILE);
  await mkdir(values.out, { recursive: true });
  await writePact(file, pact);
  console.log(`${pact.interactions.length} interactions written to ${file}`);
  return publish === undefined ? 0 : runProgram(publish);
}

function publishWith(folder: string, broker: string, version: string, branch: string | undefined): string[] {
  try {
    return publishCommand(folder, { broker, version, branch });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}
