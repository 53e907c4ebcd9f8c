import { readFile } from "node:fs/promises";
import { MergeError, mergeReports } from "../../report/merge-reports.ts";
import { readReport } from "../../report/read-report.ts";
import { holds, type Report } from "../../report/report.ts";
import { CliError } from "../cli-error.ts";
import { helpHint, parseWithFiles } from "../parse-options.ts";
import { readForms } from "../read-forms.ts";
import { makeFolder, writeReports } from "../write-reports.ts";

const USAGE = `Usage: resellers-contract-tests merge FILE... [--report FORM] [--out DIR]

Puts the reports of all shards of a run together: FILE is the contract-report.json of each \`run --shard i/n --out DIR\`.

  --report FORM  table, json, junit, html or markdown; repeatable
  --out DIR      write the reports into this folder (all forms, if none is named)

Exit codes: 0 the contract holds, 1 it does not, or a shard is missing, 2 the files are not the reports of one run.`;

/** `merge`: combines several reports into one, and returns the exit code of the whole. */
export async function mergeCommand(args: readonly string[]): Promise<number> {
  const { values, files } = parseWithFiles("merge", args, {
    report: { type: "string", multiple: true },
    out: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (files.length === 0) throw new CliError("No report is named", helpHint("merge"));
  const forms = readForms("merge", values.report, values.out);
  const report = await merge(files);
  if (values.out !== undefined) await makeFolder(values.out);
  await writeReports(report, { forms, out: values.out });
  return holds(report) ? 0 : 1;
}

async function merge(files: readonly string[]): Promise<Report> {
  try {
    return mergeReports(await Promise.all(files.map(async (file) => readReport(await readText(file), file))));
  } catch (error) {
    if (error instanceof MergeError) throw new CliError(error.message);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: unknown) => {
    throw new CliError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}
