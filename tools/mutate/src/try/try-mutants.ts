import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  isSource,
  oneCertificate,
  proofEnvironment,
} from "../../../../packages/contract-tests/src/prove/process-environment.ts";
import { mutantName, type PlacedMutant } from "../faults/list-mutants.ts";
import type { MutantResult } from "./try-mutant.ts";

/** Clients that were loaded, and servers of Pact, stay in memory; after this many, a new process goes on. */
const MUTANTS_OF_A_PROCESS = 250;

/** How {@link tryMutants} goes about it. */
export interface TryMutantsOptions {
  readonly processes: number;
  readonly onResult?: (result: MutantResult) => void;
}

/**
 * Tries mutants in several processes.
 *
 * @throws When a mutant could not be made, or a process ended: a fault that was not made was not found either.
 */
export async function tryMutants(
  mutants: readonly PlacedMutant[],
  { processes, onResult }: TryMutantsOptions,
): Promise<MutantResult[]> {
  const open = mutants.map(({ mutant }) => mutantName(mutant));
  const results: MutantResult[] = [];
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-mutants-"));
  const certificate = await oneCertificate(folder);
  const runProcess = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const module = fileURLToPath(new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url));
      const child = fork(module, [], {
        execArgv: isSource ? ["--conditions=@resellers-sdk/source"] : [],
        env: { ...proofEnvironment(), ...certificate },
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      let left = MUTANTS_OF_A_PROCESS;
      const next = (): void => {
        const name = left === 0 ? undefined : open.shift();
        left -= 1;
        if (name === undefined) child.disconnect();
        else child.send(name);
      };
      child.on("message", (message) => {
        const result = message as MutantResult & { readonly error?: string }; // Only `worker.ts` sends messages.
        if (result.error !== undefined) {
          reject(new Error(`${result.name}: ${result.error}`));
          child.kill();
          return;
        }
        results.push(result);
        onResult?.(result);
        next();
      });
      child.once("error", reject);
      child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A process ended with ${code}`))));
      next();
    });
  const run = async (): Promise<void> => {
    while (open.length > 0) await runProcess();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, open.length) }, run));
  } finally {
    await rm(folder, { recursive: true });
  }
  if (results.length !== mutants.length) throw new Error(`${results.length} of ${mutants.length} mutants were tried`);
  return results;
}
