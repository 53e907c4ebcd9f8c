import type { Envelope } from "../value/envelope.ts";
import type { Violation } from "../value/error-kinds.ts";
import { readPath, readText } from "./read-path.ts";

/** The field violations of a body; `undefined` if it has none. Members of the wrong type are left out. */
export function readViolations(paths: Envelope["violations"], body: unknown): readonly Violation[] | undefined {
  const { at, ...members } = paths ?? {};
  const list = readPath(body, at);
  if (!Array.isArray(list)) return undefined;
  // A copy, so that the error does not share objects with the caller's body.
  const violations = (JSON.parse(JSON.stringify(list)) as unknown[])
    .map((item) => {
      const violation: Record<string, unknown> = { field: "", description: "" };
      for (const name in members) {
        const value = (name === "data" ? readPath : readText)(item, members[name as keyof typeof members]);
        if (value) violation[name] = value;
      }
      return Object.freeze(violation as unknown as Violation); // The loop checked the types of the members.
    })
    .filter(({ field, description }) => field + description);
  return violations[0] && Object.freeze(violations);
}
