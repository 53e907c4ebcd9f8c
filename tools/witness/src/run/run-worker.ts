import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Observation, WorkerInput } from "./observation.ts";

const { tasks, scopes } = workerData as WorkerInput; // Only `run.ts` starts this file.

/** Marks the URLs of modules that belong to one task: `?task=3`. Other modules are shared by all tasks. */
const MARK = /\?task=(\d+)$/;

/** URLs that Node resolved before, by importing file and specifier: the folders do not change while this runs. */
const resolved = new Map<string, string>();

/** JavaScript by TypeScript: most texts are the same in most tasks. */
const stripped = new Map<string, string>();
const read = new Map<string, string>();

registerHooks({
  resolve(specifier, context, nextResolve) {
    const [mark, task] = MARK.exec(context.parentURL ?? "") ?? [];
    if (mark === undefined || specifier.startsWith("node:"))
      return MARK.test(specifier) ? { url: specifier, shortCircuit: true } : nextResolve(specifier, context);
    const parent = (context.parentURL ?? "").slice(0, -mark.length);
    const added = specifier.startsWith(".") ? new URL(specifier, parent).href : "";
    if (tasks[Number(task)]?.texts.has(added)) return { url: added + mark, shortCircuit: true };
    const key = `${parent} ${specifier}`;
    const url =
      resolved.get(key) ??
      nextResolve(specifier, {
        ...context,
        parentURL: parent,
        conditions: ["@resellers-sdk/source", ...context.conditions],
      }).url;
    resolved.set(key, url);
    const isOwn = url.endsWith(".ts") && scopes.some((scope) => url.startsWith(scope));
    return { url: isOwn ? url + mark : url, shortCircuit: true };
  },
  load(url, context, nextLoad) {
    const [mark, task] = MARK.exec(url) ?? [];
    if (mark === undefined) return nextLoad(url, context);
    const file = url.slice(0, -mark.length);
    return {
      source: javaScript(tasks[Number(task)]?.texts.get(file) ?? fromDisk(file)),
      format: "module",
      shortCircuit: true,
    };
  },
});

function fromDisk(file: string): string {
  const text = read.get(file) ?? readFileSync(new URL(file), "utf8");
  read.set(file, text);
  return text;
}

function javaScript(text: string): string {
  const code = stripped.get(text) ?? stripTypeScriptTypes(text);
  stripped.set(text, code);
  return code;
}

interface Observing {
  readonly observe: () => Promise<Readonly<Record<string, unknown>>>;
}

async function observe(address: string): Promise<Observation> {
  try {
    const module = (await import(address)) as Observing; // `run.ts` only passes such modules.
    // A value that cannot be cloned must not keep the other observations from being sent.
    return { observed: structuredClone(await module.observe()) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

const observations: Observation[][] = [];
for (const [index, { modules }] of tasks.entries()) {
  const seen: Observation[] = [];
  for (const url of modules) seen.push(await observe(`${url}?task=${index}`));
  observations.push(seen);
}
parentPort?.postMessage(observations);
