import { existsSync } from "node:fs";
import path from "node:path";
import { type Contract, selectCells, type Selection } from "../../contract/contract.ts";
import { selectionOfShard, wholeOf } from "../../contract/shard.ts";
import { type ContractProof, proveContract } from "../../prove/prove-contract.ts";
import { proveTargetContract } from "../../prove/prove-target-contract.ts";
import { InputsError } from "../../inputs/inputs-error.ts";
import { readInputsFile } from "../../inputs/read-inputs.ts";
import { withInputs } from "../../inputs/with-inputs.ts";
import { holds, isOpen, reportOf, type Report, summarize } from "../../report/report.ts";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { CliError } from "../cli-error.ts";
import { untilInterrupted } from "../interruption.ts";
import { showProgress } from "../progress.ts";
import { readRunOptions, RUN_USAGE, type RunOptions } from "./run-options.ts";
import { makeFolder, writeReports } from "../write-reports.ts";

/** The cache folder for proofs of unchanged operations: `node_modules/.cache`, if there is a project. */
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
  const report = await proveShard(contract, options, async (part) =>
    reportOf(options.target?.url ?? name, await proveAgainst(contract, part)),
  );
  await writeReports(report, options);
  return exitCode(report, options);
}

/** Restricts the operations to those of the shard, and records in the report which part of the whole they are. */
async function proveShard(
  contract: Contract,
  options: RunOptions,
  proveIt: (part: RunOptions) => Promise<Report>,
): Promise<Report> {
  const { shard } = options;
  if (shard === undefined) return proveIt(options);
  const part = choose(() => selectionOfShard(contract, options, shard));
  const report = await proveIt({ ...options, ...part });
  return { ...report, shard: { ...shard, whole: wholeOf(contract, options) } };
}

/** Proves against the server that the options name; an emulator is started and stopped. */
async function proveAgainst(contract: Contract, options: RunOptions): Promise<ContractProof> {
  if (!options.emulator) return prove(contract, options);
  const { startEmulatorTarget } = await import("../../target/start-emulator.ts");
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

/** @throws {CliError} If the selection has an unknown name. */
function countCells(contract: Contract, selection: Selection): number {
  return choose(() => selectCells(contract, selection).length);
}

function choose<Result>(select: () => Result): Result {
  try {
    return select();
  } catch (error) {
    if (error instanceof RangeError) throw new CliError(error.message);
    throw error;
  }
}

/** @throws {CliError} If the file cannot be read, or does not match the contract. */
async function readInputs(contract: Contract, file: string): Promise<Contract> {
  try {
    return withInputs(contract, await readInputsFile(file));
  } catch (error) {
    if (error instanceof InputsError) throw new CliError(`--inputs ${file}: ${error.message}`);
    throw error;
  }
}

function exitCode(report: Report, { allowUnprovable, target }: RunOptions): number {
  if (holds(report)) return 0;
  const { proven, cells, untried } = summarize(report);
  const cellsHold = proven === cells || (allowUnprovable && proven > 0);
  const refusalsHold = untried === 0 || target?.refusals === false;
  return isOpen(report) && cellsHold && refusalsHold ? 0 : 1;
}
