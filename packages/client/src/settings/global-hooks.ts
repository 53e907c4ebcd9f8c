import type { Hooks } from "./hooks.ts";

/** Where hooks for all clients of a process are. Registered, so that every copy of the package has the same. */
const GLOBAL_HOOKS: unique symbol = Symbol.for("@resellers-sdk/client/hooks");

type Holder = { [GLOBAL_HOOKS]?: readonly Hooks[] };

/** The hooks for all clients of this process. */
export function globalHooks(): readonly Hooks[] {
  return (globalThis as Holder)[GLOBAL_HOOKS] ?? []; // Only set below.
}

/** Adds hooks for all clients of this process, those that were made before included. */
export function addGlobalHooks(hooks: Hooks): void {
  (globalThis as Holder)[GLOBAL_HOOKS] = [...globalHooks(), hooks];
}
