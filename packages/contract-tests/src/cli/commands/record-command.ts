import { EnvironmentError } from "../../environment/environment-error.ts";
import { HarFile } from "../../traffic/record/har-file.ts";
import { startRecordingProxy } from "../../traffic/record/recording-proxy.ts";
import { CliError } from "../cli-error.ts";
import { interrupted } from "../interruption.ts";
import { checkServerUrl, helpHint, parseOptions, readPort } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests record --to URL --out FILE.har [--port N] [--quiet]

Starts a server on this machine that passes each request on to URL, and writes what goes by to FILE.har: HAR 1.2, with
made-up values in the place of ids, names and keys, as \`recordTraffic\` of @resellers-sdk/client/record makes them. Give
its address to the client as \`baseUrl\`. Both sides get the bytes that the other one sent.

  --to URL     the server, such as https://www.wixapis.com; without a name, a password or a query
  --out FILE   the recording; an existing file is not overwritten
  --port N     the port (default: 4011; 0 takes a free one)
  --quiet      do not print the operations and statuses

The file is complete after each exchange, which is not changed any more: a key that is a plain word can stay in
it if an answer had the word before any request sent it as a key. Ctrl+C ends the command.

Exit codes: 0 ended by a signal, 2 wrong usage, or a file or a port that cannot be had.`;

/** `record`: runs until it is interrupted. */
export async function recordCommand(args: readonly string[]): Promise<number> {
  const values = parseOptions("record", args, {
    to: { type: "string" },
    out: { type: "string" },
    port: { type: "string", short: "p", default: "4011" },
    quiet: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { to, out, quiet } = values;
  if (to === undefined) throw new CliError("record needs --to, the address of the server", helpHint("record"));
  if (out === undefined || !out.toLowerCase().endsWith(".har"))
    throw new CliError("record needs --out, a file that ends in .har", helpHint("record"));
  const server = checkServerUrl("record", "--to", to);
  const port = readPort("record", values.port);
  const file = new HarFile(out);
  let missed = 0;
  const proxy = await startRecordingProxy({
    to: server,
    port,
    onEntry: (entry) => {
      if (entry === undefined) missed += 1;
      else file.add(entry);
    },
    onAnswer: (operation, status) => {
      if (!quiet) console.log(`${status === 0 ? "---" : status} ${operation}`);
    },
  }).catch((error: unknown) => {
    file.remove();
    if (error instanceof EnvironmentError) throw error;
    throw new CliError(`The server cannot start on port ${port}: ${error instanceof Error ? error.message : ""}`);
  });
  console.log(`Records ${proxy.url} → ${server} into ${out}; Ctrl+C ends it`);
  await interrupted();
  await proxy.close();
  file.close();
  console.log(`${file.count} exchanges in ${out}${missed === 0 ? "" : `; ${missed} could not be recorded`}`);
  return 0;
}
