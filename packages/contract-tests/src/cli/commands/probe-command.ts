import { createInterface } from "node:readline/promises";
import type { HarEntry } from "@resellers-sdk/client/record";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { directFetch } from "../../environment/direct-fetch.ts";
import { EnvironmentError } from "../../environment/environment-error.ts";
import { type Probed, probe } from "../../traffic/probe/probe.ts";
import { type ProbeRequest, probeRequests } from "../../traffic/probe/probe-requests.ts";
import { HarFile } from "../../traffic/record/har-file.ts";
import { CliError } from "../cli-error.ts";
import { readCredentials } from "../credentials.ts";
import { untilInterrupted } from "../interruption.ts";
import { checkServerUrl, helpHint, parseOptions } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests probe --to URL --out FILE.har [--yes]

For who has an account: asks the API what its pages leave open (the form of the envelope, \`data\`, backticks in
messages, the body of a 401, a broken cursor, headers), with requests that change nothing. It prints the requests and
asks before it sends them. What it saw is written to FILE.har with made-up values, to be audited and sent to others.

  --to URL    the API, such as https://www.wixapis.com
  --out FILE  the recording; an existing file is not overwritten
  --yes       do not ask

The key is taken from the variable RESELLERS_API_KEY, the account from RESELLERS_ACCOUNT_ID; neither is printed.

Exit codes: 0 the requests were answered, 1 they were not sent because the question was not answered with yes,
2 wrong usage, or the server cannot be reached.`;

/** `probe`: asks the API about behaviour that its pages do not document. */
export async function probeCommand(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const values = parseOptions("probe", args, {
    to: { type: "string" },
    out: { type: "string" },
    yes: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const hint = helpHint("probe");
  const { to, out, yes } = values;
  if (to === undefined) throw new CliError("probe needs --to, the address of the API", hint);
  if (out === undefined || !out.toLowerCase().endsWith(".har"))
    throw new CliError("probe needs --out, a file that ends in .har", hint);
  const { apiKey = "", accountId = "" } = readCredentials("probe", env);
  if (apiKey === "" || accountId === "")
    throw new CliError(
      "probe needs the variables RESELLERS_API_KEY and RESELLERS_ACCOUNT_ID; keys cannot be passed as arguments",
      hint,
    );
  const url = checkServerUrl("probe", "--to", to);
  const requests = probeRequests(resellersContract);
  console.log(`These requests go to ${url}; none of them changes anything:\n${requests.map(lineOf).join("\n")}`);
  if (!yes && !(await isAgreed())) {
    console.log("Nothing was sent.");
    return 1;
  }
  const file = new HarFile(out);
  let answered = 0;
  const onEntry = (entry: HarEntry): void => {
    file.add(entry);
    if (entry.response.status !== 0) answered += 1;
  };
  try {
    const probed = await untilInterrupted((signal) =>
      probe({ url, apiKey, accountId, fetch: directFetch, requests, onEntry, signal }),
    );
    console.log(
      `\n${probed.map(formatProbed).join("\n")}\n\nWritten to ${out}; look at it with: resellers-contract-tests audit ${out}`,
    );
    return 0;
  } catch (error) {
    const kept = answered === 0 ? "" : ` What it answered before is in ${out}.`;
    // `terminated` is the message of the global `fetch` for an answer that ends early.
    if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message))
      throw new EnvironmentError(`${url} cannot be reached.${kept}`, { cause: error });
    if (error instanceof DOMException && error.name === "TimeoutError")
      throw new EnvironmentError(`${url} did not answer in time.${kept}`, { cause: error });
    throw error;
  } finally {
    // Without an answer, the file would only refuse the same command its name.
    if (answered === 0) file.remove();
    else file.close();
  }
}

function lineOf({ method, path, body, wrongKey, settles }: ProbeRequest): string {
  const sent = body === undefined ? "" : ` ${JSON.stringify(body)}`;
  return `  ${method.toUpperCase()} ${path}${sent}${wrongKey ? " (with a wrong key)" : ""}\n    settles ${settles}`;
}

function formatProbed({ request, status, says }: Probed): string {
  return `  ${status} ${request.operation}: ${request.settles}\n${says.map((one) => `    ${one}`).join("\n")}`;
}

/** Asks for a confirmation if the terminal is interactive. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log("There is no interactive terminal for the confirmation; pass --yes to send them.");
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test((await terminal.question("Send them? [y/N] ")).trim());
  } finally {
    terminal.close();
  }
}
