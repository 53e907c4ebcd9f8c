import { readFile } from "node:fs/promises";
import { isObject, parseJson } from "../../description/json.ts";
import { directFetch } from "../../environment/direct-fetch.ts";
import { EnvironmentError } from "../../environment/environment-error.ts";
import { startEmulatorTarget } from "../../target/start-emulator.ts";
import { TrafficFileError } from "../../traffic/read/exchange.ts";
import { type Replay, replayFile } from "../../traffic/replay/replay.ts";
import { CliError } from "../cli-error.ts";
import { type Credentials, readCredentials } from "../credentials.ts";
import { checkServerUrl, helpHint, parseWithFiles } from "../parse-options.ts";

const USAGE = `Usage: resellers-contract-tests replay FILE.har (--target URL | --emulator) [--ids FILE] [--format table|json]

Sends the recorded requests in their order, and compares the answers field by field: status, code, message, parameters,
members of the body. An id that an answer makes up is matched: later requests carry the id that the target gave.

  --target URL   the server; it is changed as the recording changed its own, so let it be none with real data
  --emulator     start @resellers-sdk/emulator with its own data, and ask it
  --ids FILE     a JSON object of recorded ids and what they are at the target: products, sites, accounts
  --format NAME  how the report is printed (default: table)

The key is taken from the variable RESELLERS_API_KEY, and the account from RESELLERS_ACCOUNT_ID where it is set.

Exit codes: 0 the same, 1 something differs, 2 nothing could be compared: wrong usage, the file, or the target.`;

/** `replay`: sends recorded requests again, and compares the answers. */
export async function replayCommand(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, files } = parseWithFiles("replay", args, {
    target: { type: "string" },
    emulator: { type: "boolean", default: false },
    ids: { type: "string" },
    format: { type: "string", default: "table" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const hint = helpHint("replay");
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new CliError("replay needs one file that ends in .har", hint);
  if (values.emulator === (values.target !== undefined))
    throw new CliError("replay needs either --target or --emulator", hint);
  if (values.format !== "table" && values.format !== "json")
    throw new CliError(`--format ${values.format} is none of table, json`, hint);
  const credentials = readCredentials("replay", env);
  const known = values.ids === undefined ? {} : await readIds(values.ids);
  const target = values.target === undefined ? undefined : checkServerUrl("replay", "--target", values.target);
  const replay = await replayOn(target, file, known, credentials);
  console.log(values.format === "json" ? JSON.stringify(replay, undefined, 2) : formatReplay(replay));
  return replay.differences.length === 0 ? 0 : 1;
}

async function replayOn(
  target: string | undefined,
  file: string,
  known: Readonly<Record<string, string>>,
  { apiKey = "replayed", accountId }: Credentials,
): Promise<Replay> {
  const emulator = target === undefined ? await startEmulatorTarget() : undefined;
  const headers = {
    authorization: apiKey,
    ...(accountId !== undefined && { "wix-account-id": accountId }),
    ...emulator?.target.headers,
  };
  try {
    const url = target ?? emulator?.target.url ?? "";
    return await replayFile(file, { url, fetch: directFetch, headers, known });
  } catch (error) {
    if (error instanceof TrafficFileError) throw new CliError(error.message);
    // `terminated` is the message of the global `fetch` for an answer that ends early.
    if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message))
      throw new EnvironmentError(`${target ?? "The emulator"} cannot be reached.`, { cause: error });
    throw error;
  } finally {
    await emulator?.close();
  }
}

async function readIds(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CliError(`--ids ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const ids = parseJson(text);
  const pairs = isObject(ids) ? Object.entries(ids) : undefined;
  const isText = (pair: [string, unknown]): pair is [string, string] => typeof pair[1] === "string";
  if (pairs === undefined || !pairs.every(isText))
    throw new CliError(`--ids ${file} is no JSON object of texts, such as {"recorded id": "id at the target"}`);
  return Object.fromEntries(pairs.filter(isText));
}

function formatReplay({ compared, skipped, differences, unmatched }: Replay): string {
  const lines = differences.map(
    ({ place, operation, field, recorded, now }) =>
      `  ${place}: ${operation} ${field}\n    recorded ${recorded}\n    now      ${now}`,
  );
  const hint =
    differences.length === 0 || unmatched.length === 0
      ? []
      : [
          "",
          "These ids were sent as recorded, because no answer generated them; map them with --ids:",
          ...unmatched.map((id) => `  ${id}`),
        ];
  return [`${compared} compared, ${skipped} skipped, ${differences.length} differences`, ...lines, ...hint].join("\n");
}
