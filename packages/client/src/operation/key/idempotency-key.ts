import type { ChooseKey } from "../../call/descriptor.ts";
import { randomKey } from "./random-key.ts";

/**
 * Returns a function that puts the idempotency key into the body: the key from the call's options, else that of the
 * input, else a new one; no key if keys are disabled.
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
    complain(name, "must be a non-empty string; leave it out for a random key");
    delete members[name]; // Its problem was reported.
    // It may be the promise of an async function, whose rejection must not go unhandled.
    Promise.resolve(key).catch(() => {});
    return undefined;
  };
}

function makeSafely(makeKey: () => string): unknown {
  try {
    return makeKey();
  } catch {
    return ""; // Reported like any other invalid key.
  }
}
