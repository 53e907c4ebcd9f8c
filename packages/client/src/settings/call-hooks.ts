import { headerEntries, isMeantAsHeaders } from "../http/headers.ts";
import { globalHooks } from "./global-hooks.ts";
import type { EventOf, Hooks } from "./hooks.ts";
import type { Warn } from "./warn.ts";

/**
 * Calls a hook of each set that has it, with an event that is only made if there is one. What a hook throws, or rejects
 * with, becomes a warning.
 *
 * @returns The plain objects that the hooks returned, copied: the headers that `onRequest` adds.
 */
export function callHooks<Name extends keyof Hooks>(
  sets: readonly Hooks[],
  name: Name,
  makeEvent: () => EventOf<Name>,
  warn: Warn,
): readonly Readonly<Record<string, unknown>>[] {
  const answers: Readonly<Record<string, unknown>>[] = [];
  const fail = (thrown: unknown): void =>
    warn(`The hook ${name} threw ${nameOf(thrown)}; the call went on without it.`);
  let event: EventOf<Name> | undefined;
  const forAll = globalHooks();
  if (!sets.length && !forAll.length) return answers;
  for (const hooks of [...sets, ...forAll])
    try {
      if (!hooks[name]) continue;
      event ??= makeEvent();
      // As a method: it may be one. Its event is the one that its name asks for, which is more than the types can tell.
      const answer = (hooks as Record<Name, (event: EventOf<Name>) => unknown>)[name](event);
      if (typeof answer !== "object" || !answer) continue;
      // An async hook that rejects must not become an unhandled rejection.
      if ("then" in answer) (answer as Promise<unknown>).then(undefined, fail);
      else if (isMeantAsHeaders(answer)) answers.push(Object.fromEntries(headerEntries(answer)));
    } catch (thrown) {
      fail(thrown);
    }
  return answers;
}

/** The name of what was thrown, never its message, which may quote the event. */
function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
