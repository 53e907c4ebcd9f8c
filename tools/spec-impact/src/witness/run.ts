import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Packages } from "./packages.ts";

/** What running a file gave: what it observed, by name, or what was thrown. */
export type Observation = { readonly observed: Readonly<Record<string, unknown>> } | { readonly thrown: string };

/** What the thread is given: texts and files as addresses. */
export interface RunTask {
  readonly overlay: ReadonlyMap<string, string>;
  readonly modules: readonly string[];
}

/**
 * Runs files against the packages of one state, in a thread of their own that ends with them, so that the modules of
 * several states never meet.
 *
 * @param files The text of each file by its absolute path, which need not exist. Each exports an async `observe`.
 */
export async function run(
  files: ReadonlyMap<string, string>,
  packages: Packages,
): Promise<ReadonlyMap<string, Observation>> {
  const overlay = new Map([...packages.generated, ...files].map(([file, text]) => [addressOf(file), text]));
  const task: RunTask = { overlay, modules: [...files.keys()].map(addressOf) };
  const worker = new Worker(new URL("./run-worker.ts", import.meta.url), { workerData: task });
  const { promise, resolve, reject } = Promise.withResolvers<readonly Observation[]>();
  // Only `run-worker.ts` sends messages, and one only.
  worker.once("message", (message) => resolve(message as readonly Observation[]));
  worker.once("error", reject);
  worker.once("exit", () => reject(new Error("the thread that runs the snippets ended early")));
  try {
    const observations = await promise;
    return new Map([...files.keys()].map((file, index) => [file, observations[index] ?? { thrown: "never ran" }]));
  } finally {
    await worker.terminate();
  }
}

function addressOf(file: string): string {
  return pathToFileURL(file).href;
}
