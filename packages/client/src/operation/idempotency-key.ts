import type { ChooseKey } from "../call/descriptor.ts";
import { randomKey } from "./random-key.ts";

/**
 * Makes what puts a call's own key into its body, else that of the input, else a new one; none where none is wanted.
 *
 * @param name The member of the body that holds the key.
 */
export function idempotencyKey(name: string): ChooseKey {
  return (members, option, makeKey = randomKey, complain) => {
    const given: unknown = (option === false ? undefined : option) ?? members[name];
    const key: unknown = given ?? (option === false || !makeKey ? undefined : makeSafely(makeKey));
    if (key === undefined) return undefined;
    members[name] = key;
    if (typeof key === "string" && key.trim()) return key;
    complain(name, "must be a string that is not empty; leave it out to have one made");
    delete members[name]; // It was complained of.
    // An async function may have given it, and its rejection must not go unhandled.
    Promise.resolve(key).catch(() => {});
    return undefined;
  };
}

function makeSafely(makeKey: () => string): unknown {
  try {
    return makeKey();
  } catch {
    return ""; // Reported like any other key that is none.
  }
}
