import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readApi } from "@resellers-sdk/generator/read-api";
import { InvalidSpecError } from "@resellers-sdk/generator/diagnostics";
import { readDocument } from "@resellers-sdk/generator/read-document";
import { type CommandOutput, flagsOf } from "@resellers-sdk/workspace/command-flags";
import { BadAdviceRecord, readAdviceRecord, writeAdviceRecord } from "./advice/advice-record.ts";
import { pageAddress, UnlinkedDescription } from "./description/documented.ts";
import { loadPage } from "./look/load-page.ts";
import { look } from "./look/look.ts";
import { exitCodes, type Outcome } from "./look/outcome.ts";
import { planProposal } from "./propose/plan.ts";
import { propose } from "./propose/propose.ts";
import { formatMarkdown, formatText } from "./report/format-outcome.ts";

const USAGE = `Usage: drift [--page FILE|URL] [--accept | --propose] [--report FILE]
       drift --traffic FILE.har|FILE.ndjson|FILE.json [--propose] [--raise [--of-the-api]]

Compares the errors page, or recorded traffic, with the description.

  --page FILE|URL   another page than the one that the errors' docsUrl names
  --accept          record the advice of the page as it is now
  --traffic FILE    recorded traffic instead of the page, or what \`audit --propose --format json\` made of it; repeatable
  --propose         write the edit of the description that the page or the traffic asks for, and what spec-impact says
  --raise           with --traffic: say which assumptions the recording confirms; with --of-the-api, by which you vouch
                    that it is one of the API itself, mark them as recorded in spec/, for review
  --report FILE     write the report in Markdown as well; its first line names the end
  --root DIRECTORY  the repository (default: this one)

Exit codes: 0 same, 1 changed, 2 unreadable, unreachable or wrong usage.`;

/** The command's environment. */
export interface Io extends CommandOutput {
  /** The repository, unless `--root` names another. */
  readonly repository: string;
  /** The folder to which paths are relative. */
  readonly folder: string;
  readonly fetch?: typeof fetch;
}

type Flags = ReturnType<typeof readFlags>;

/** Runs the command. @returns Its exit code. */
export async function main(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const flags = flagsOf(() => readFlags(args), USAGE, io);
  if (typeof flags === "number") return flags;
  try {
    return await run(flags, io);
  } catch (error) {
    // Exit code 1 is reserved for a page that was read and has changed.
    io.err(explain(error));
    return 2;
  }
}

function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      page: { type: "string" },
      traffic: { type: "string", multiple: true },
      accept: { type: "boolean", default: false },
      propose: { type: "boolean", default: false },
      raise: { type: "boolean", default: false },
      "of-the-api": { type: "boolean", default: false },
      report: { type: "string" },
      root: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.accept && values.propose) throw new TypeError("--accept and --propose exclude each other");
  if (values.traffic && (values.page ?? values.report ?? (values.accept || undefined)) !== undefined)
    throw new TypeError("--traffic goes with --propose and --raise only");
  if (values.raise && !values.traffic) throw new TypeError("--raise needs --traffic");
  if (values["of-the-api"] && !values.raise) throw new TypeError("--of-the-api needs --raise");
  return values;
}

async function run(flags: Flags, io: Io): Promise<0 | 1 | 2> {
  const root = path.resolve(io.folder, flags.root ?? io.repository);
  const spec = path.join(root, "spec/openapi.yaml");
  const adviceFile = path.join(root, "tools/drift/advice.json");
  const api = readApi((await readDocument(spec)).document);
  if (flags.traffic !== undefined) {
    const { folder } = io;
    // The contract tests take a second to load, which the page does not need.
    const { lookAtTraffic } = await import("./traffic/look-at-traffic.ts");
    const { text, known } = await lookAtTraffic({
      spec,
      api,
      files: flags.traffic,
      folder,
      propose: flags.propose,
      raise: flags.raise,
      ofTheApi: flags["of-the-api"],
    });
    io.out(text);
    return known ? 0 : 1;
  }
  const place = flags.page ?? pageAddress(api);
  const outcome = await look(api, await readAdviceRecord(adviceFile), () => loadPage(place, io.folder, io.fetch));
  io.out(formatText(outcome, place));
  if (flags.report !== undefined)
    await writeFile(path.resolve(io.folder, flags.report), formatMarkdown(outcome, place));
  if ("comparison" in outcome) {
    if (flags.accept) io.out(await accept(adviceFile, outcome));
    if (flags.propose) io.out(await propose(spec, api, planProposal(api, outcome.comparison)));
  }
  return exitCodes[outcome.end];
}

async function accept(file: string, { comparison }: Extract<Outcome, { comparison: unknown }>): Promise<string> {
  await writeAdviceRecord(file, comparison.pairs);
  return `\nRecorded the advice of ${comparison.pairs.length} rows in ${file}`;
}

function explain(error: unknown): string {
  if (error instanceof InvalidSpecError) return `${error.message}. Run: npm run generate`;
  if (error instanceof Error && /^(?:TrafficFileError|BadTraffic)$/.test(error.name)) return error.message;
  if (error instanceof UnlinkedDescription || error instanceof BadAdviceRecord) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
