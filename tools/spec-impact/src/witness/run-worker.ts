import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Observation, RunTask } from "./run.ts";

const { overlay, modules } = workerData as RunTask; // `run` starts this file, and nothing else does.

registerHooks({
  resolve(specifier, context, nextResolve) {
    const address = URL.parse(specifier, context.parentURL)?.href;
    if (address !== undefined && overlay.has(address)) return { url: address, shortCircuit: true };
    return nextResolve(specifier, { ...context, conditions: ["@resellers-sdk/source", ...context.conditions] });
  },
  load(url, context, nextLoad) {
    const source = overlay.get(url);
    return source === undefined ? nextLoad(url, context) : { source, format: "module-typescript", shortCircuit: true };
  },
});

interface Observing {
  readonly observe: () => Promise<Readonly<Record<string, unknown>>>;
}

async function observe(address: string): Promise<Observation> {
  try {
    const module = (await import(address)) as Observing; // As `run` demands of its files.
    // What is no plain data must not keep the rest from being sent.
    return { observed: structuredClone(await module.observe()) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

const observations: Observation[] = [];
for (const address of modules) observations.push(await observe(address));
parentPort?.postMessage(observations);
