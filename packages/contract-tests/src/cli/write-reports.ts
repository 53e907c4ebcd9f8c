import { mkdir } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { type ReportForm, reportForms } from "../report/format-report.ts";
import { formatTable } from "../report/format-table.ts";
import type { Report } from "../report/report.ts";
import { CliError } from "./cli-error.ts";

/** Makes the folder before anything is proven, because the reports would be lost if it cannot be written. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError(
      `--out ${folder} is no folder that can be made: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The destination and the formats of the reports. */
export interface WriteOptions {
  readonly forms: readonly ReportForm[];
  /** The folder. Default: standard output. */
  readonly out: string | undefined;
}

/** Writes the reports into the folder and prints the table, or prints the reports. */
export async function writeReports(report: Report, { forms, out }: WriteOptions): Promise<void> {
  if (out === undefined) {
    for (const form of forms)
      if (form === "table") printTable(report);
      else process.stdout.write(reportForms[form].format(report));
    return;
  }
  for (const form of forms) {
    const { file, format } = reportForms[form];
    const text = format(report);
    await writeFileAtomic(path.join(out, file), form === "table" ? stripVTControlCharacters(text) : text);
  }
  printTable(report);
}

/** The width of the terminal; unlimited without one. */
function printTable(report: Report): void {
  process.stdout.write(formatTable(report, process.stdout.columns));
}
