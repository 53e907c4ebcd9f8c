import type { Hooks } from "./hooks.ts";

/**
 * The global property that holds the hooks for all clients of a process. A registered symbol, so that every copy of the
 * package has the same one.
 */
const GLOBAL_HOOKS: unique symbol = Symbol.for("@resellers-sdk/client/hooks");

type Holder = { [GLOBAL_HOOKS]?: readonly Hooks[] };

/** The hooks for all clients of this process. */
export function globalHooks(): readonly Hooks[] {
  return (globalThis as Holder)[GLOBAL_HOOKS] ?? []; // Set only below.
}

/** Adds hooks for all clients of this process, including those that were made before. */
export function addGlobalHooks(hooks: Hooks): void {
  (globalThis as Holder)[GLOBAL_HOOKS] = [...globalHooks(), hooks];
}
