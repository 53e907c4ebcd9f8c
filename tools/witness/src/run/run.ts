import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Job } from "../model/job.ts";
import { textOf } from "../model/snippet.ts";
import { locatedPackage, locatedPackages } from "../packages/locate-packages.ts";
import type { Observation, RunTask, WorkerInput } from "./observation.ts";

/** The virtual folder of the snippets. It need not exist; every package can be imported from it. */
const consumer = path.join(locatedPackage("contract-tests").folder, "consumer");

/**
 * Runs the snippets of each job that expect facts, with the packages of its state.
 *
 * All jobs share one thread, so that what does not differ is read and compiled once. Each job has its own instance of
 * every module of the packages, so that states do not influence each other. The thread ends with the last job.
 *
 * @returns For each job, the results of its snippets, by the index of the snippet.
 */
export async function run(jobs: readonly Job[]): Promise<readonly ReadonlyMap<number, Observation>[]> {
  const runnable = jobs.map(({ snippets }) =>
    [...snippets.entries()].filter(([, { facts }]) => facts.length > 0).map(([index]) => index),
  );
  if (runnable.every((indices) => indices.length === 0)) return jobs.map(() => new Map());
  const tasks = jobs.map((job, index) => taskOf(job, runnable[index] ?? []));
  const observations = await runTasks(tasks);
  return runnable.map(
    (indices, job) =>
      new Map(indices.map((index, at) => [index, observations[job]?.[at] ?? { thrown: "never ran" }] as const)),
  );
}

function taskOf({ snippets, packages }: Job, indices: readonly number[]): RunTask {
  const modules = indices.map((index) => ({
    url: urlOf(path.join(consumer, `snippet-${index}.ts`)),
    snippet: snippets[index],
  }));
  const generated = [...packages.generated].map(([file, text]) => [urlOf(file), text] as const);
  const written = modules.map(({ url, snippet }) => [url, snippet ? textOf(snippet) : ""] as const);
  return { texts: new Map([...generated, ...written]), modules: modules.map(({ url }) => url) };
}

async function runTasks(tasks: readonly RunTask[]): Promise<readonly (readonly Observation[])[]> {
  const workerData: WorkerInput = { tasks, scopes: locatedPackages.map(({ folder }) => urlOf(folder + path.sep)) };
  const worker = new Worker(new URL("./run-worker.ts", import.meta.url), {
    workerData,
    // Node warns about `stripTypeScriptTypes`, which is the same code that it runs TypeScript files with.
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const { promise, resolve, reject } = Promise.withResolvers<readonly (readonly Observation[])[]>();
  // Only `run-worker.ts` sends messages, and sends exactly one.
  worker.once("message", (message) => resolve(message as readonly (readonly Observation[])[]));
  worker.once("error", reject);
  worker.once("exit", () => reject(new Error("The thread that runs the snippets ended without an answer")));
  try {
    return await promise;
  } finally {
    await worker.terminate();
  }
}

function urlOf(file: string): string {
  return pathToFileURL(file).href;
}
