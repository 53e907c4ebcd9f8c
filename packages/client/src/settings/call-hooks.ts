import { headerEntries, isMeantAsHeaders } from "../http/headers.ts";
import { globalHooks } from "./global-hooks.ts";
import type { EventOf, Hooks } from "./hooks.ts";
import type { Warn } from "./warn.ts";

/**
 * Calls a hook in each set that has it. The event is made only if there is such a hook. If a hook throws or rejects, a
 * warning is reported.
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
      // Called as a method, because it may be one. The event is the one for this name, which the types cannot express.
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

/** The name of the thrown value, never its message, which may quote the event. */
function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
