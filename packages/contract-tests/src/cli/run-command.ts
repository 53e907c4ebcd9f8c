import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { type Contract, selectCells, type Selection } from "../contract/contract.ts";
import { type ContractProof, proveContract } from "../prove/prove-contract.ts";
import { proveTargetContract } from "../prove/prove-target-contract.ts";
import { reportForms } from "../report/format-report.ts";
import { formatTable } from "../report/format-table.ts";
import { holds, reportOf, type Report, summarize } from "../report/report.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { CliError } from "./cli-error.ts";
import { showProgress } from "./progress.ts";
import { readRunOptions, RUN_USAGE, type RunOptions } from "./run-options.ts";

/** Where an unchanged operation's proof is found again: where tools of a project keep such things, if there is a project. */
function reuseFolder({ fresh }: RunOptions): string | undefined {
  if (fresh || !existsSync("node_modules")) return undefined;
  return path.join("node_modules", ".cache", "resellers-contract-tests");
}

/** `run`: proves the contract, and prints and writes the reports. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const options = readRunOptions(args);
  if (options === undefined) {
    console.log(RUN_USAGE);
    return 0;
  }
  const report = reportOf(options.target?.url ?? "Prism", await prove(resellersContract, options));
  await writeReports(report, options);
  return exitCode(report, options);
}

async function prove(contract: Contract, options: RunOptions): Promise<ContractProof> {
  const { target, operations, only } = options;
  const selection = { operations, only };
  const progress = showProgress(countCells(contract, selection), process.stderr);
  try {
    return await (target === undefined
      ? proveContract(contract, { ...selection, reuse: reuseFolder(options), onOperation: progress.step })
      : proveTargetContract(contract, { ...selection, target, onOperation: progress.step }));
  } finally {
    progress.end();
  }
}

/** @throws {CliError} When the selection names what does not exist. */
function countCells(contract: Contract, selection: Selection): number {
  try {
    return selectCells(contract, selection).length;
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(error.message);
    throw error;
  }
}

async function writeReports(report: Report, { forms, out }: RunOptions): Promise<void> {
  if (out === undefined) {
    for (const form of forms)
      if (form === "table") printTable(report);
      else process.stdout.write(reportForms[form].format(report));
    return;
  }
  await mkdir(out, { recursive: true });
  for (const form of forms) {
    const { file, format } = reportForms[form];
    const text = format(report);
    await writeFileAtomic(path.join(out, file), form === "table" ? stripVTControlCharacters(text) : text);
  }
  printTable(report);
}

/** As wide as the terminal; as wide as it likes where there is none. */
function printTable(report: Report): void {
  process.stdout.write(formatTable(report, process.stdout.columns));
}

function exitCode(report: Report, { allowUnprovable }: RunOptions): number {
  if (holds(report)) return 0;
  const { refuted, proven, refusals, refused } = summarize(report);
  const open = refuted === 0 && proven > 0 && refused === refusals && report.strays.length === 0;
  return allowUnprovable && open ? 0 : 1;
}
