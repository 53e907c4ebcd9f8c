import type { ChooseKey } from "../../call/descriptor.ts";
import { idempotencyKey } from "./idempotency-key.ts";

type Members = Record<string, unknown>;

/**
 * The same as {@link idempotencyKey} for a key in an object inside the body. The object is copied, or created if the
 * input has none.
 *
 * @param path The names of the members that lead to the key.
 */
export function nestedIdempotencyKey(path: readonly string[]): ChooseKey {
  const name = path.join(".");
  return (members, option, makeKey, complain) =>
    chooseIn(members, path, (holder, last) =>
      idempotencyKey(last)(holder, option, makeKey, (_, problem) => complain(name, problem)),
    );
}

function chooseIn(
  members: Members,
  [key = "", ...rest]: readonly string[],
  choose: (holder: Members, last: string) => string | undefined,
): string | undefined {
  if (!rest.length) return choose(members, key);
  const given = members[key];
  // The API refuses anything that is not an object.
  if ((given ?? undefined) !== undefined && (typeof given !== "object" || Array.isArray(given))) return undefined;
  const inner: Members = { ...(given as object | null | undefined) }; // Checked above.
  const chosen = chooseIn(inner, rest, choose);
  if (chosen !== undefined) members[key] = inner;
  return chosen;
}
