import type { Envelope } from "../value/envelope.ts";
import type { Violation } from "../value/error-kinds.ts";
import { readPath, readText } from "./read-path.ts";

/** The field violations of a body; nothing if it has none. Members that are not of their type are left out. */
export function readViolations(paths: Envelope["violations"], body: unknown): readonly Violation[] | undefined {
  const { at, ...members } = paths ?? {};
  const list = readPath(body, at);
  if (!Array.isArray(list)) return undefined;
  // A copy, so that nothing of the caller's lives on in the error.
  const violations = (JSON.parse(JSON.stringify(list)) as unknown[])
    .map((item) => {
      const violation: Record<string, unknown> = { field: "", description: "" };
      for (const name in members) {
        const value = (name === "data" ? readPath : readText)(item, members[name as keyof typeof members]);
        if (value) violation[name] = value;
      }
      return Object.freeze(violation as unknown as Violation); // The loop gave the members their types.
    })
    .filter(({ field, description }) => field + description);
  return violations[0] && Object.freeze(violations);
}
