import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import writeFileAtomic from "write-file-atomic";
import { type Contract, selectCells, type Selection } from "../contract/contract.ts";
import { type ContractProof, proveContract } from "../prove/prove-contract.ts";
import { proveTargetContract } from "../prove/prove-target-contract.ts";
import { InputsError } from "../inputs/inputs-error.ts";
import { readInputsFile } from "../inputs/read-inputs.ts";
import { withInputs } from "../inputs/with-inputs.ts";
import { reportForms } from "../report/format-report.ts";
import { formatTable } from "../report/format-table.ts";
import { holds, isOpen, reportOf, type Report, summarize } from "../report/report.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { CliError } from "./cli-error.ts";
import { untilInterrupted } from "./interruption.ts";
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
  if (options.out !== undefined) await makeFolder(options.out);
  const contract =
    options.inputs === undefined ? resellersContract : await readInputs(resellersContract, options.inputs);
  const name = options.emulator ? "Emulator" : "Prism";
  const report = reportOf(options.target?.url ?? name, await proveAgainst(contract, options));
  await writeReports(report, options);
  return exitCode(report, options);
}

/** Proves against what the options name; the emulator is started for it, and ends with it. */
async function proveAgainst(contract: Contract, options: RunOptions): Promise<ContractProof> {
  if (!options.emulator) return prove(contract, options);
  const { startEmulatorTarget } = await import("../target/start-emulator.ts");
  const { target, close } = await startEmulatorTarget();
  try {
    return await prove(contract, { ...options, target });
  } finally {
    await close();
  }
}

async function prove(contract: Contract, options: RunOptions): Promise<ContractProof> {
  const { target, operations, only } = options;
  const selection = { operations, only };
  const progress = showProgress(countCells(contract, selection), process.stderr);
  try {
    return await untilInterrupted((signal) => {
      const shared = { ...selection, signal, onOperation: progress.step };
      return target === undefined
        ? proveContract(contract, { ...shared, reuse: reuseFolder(options) })
        : proveTargetContract(contract, { ...shared, target });
    });
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

/** Before anything is proven: a folder that cannot be written would lose the reports. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError(
      `--out ${folder} is no folder that can be made: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** @throws {CliError} When the file cannot be read, or says what does not fit the contract. */
async function readInputs(contract: Contract, file: string): Promise<Contract> {
  try {
    return withInputs(contract, await readInputsFile(file));
  } catch (error) {
    if (error instanceof InputsError) throw new CliError(`--inputs ${file}: ${error.message}`);
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

function exitCode(report: Report, { allowUnprovable, target }: RunOptions): number {
  if (holds(report)) return 0;
  const { proven, cells, untried } = summarize(report);
  const cellsHold = proven === cells || (allowUnprovable && proven > 0);
  const refusalsHold = untried === 0 || target?.refusals === false;
  return isOpen(report) && cellsHold && refusalsHold ? 0 : 1;
}
