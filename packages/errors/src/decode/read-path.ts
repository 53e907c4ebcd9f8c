import type { Path } from "../value/envelope.ts";

/** The value at a path, or `undefined`. */
export function readPath(value: unknown, path: Path | undefined): unknown {
  if (!path) return undefined;
  // A member that the value lacks is `undefined`, whatever the value's type.
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}

/** The string at a path; empty if there is none. */
export function readText(value: unknown, path: Path | undefined): string {
  const text = readPath(value, path);
  return typeof text === "string" ? text : "";
}
