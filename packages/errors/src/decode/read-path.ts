import type { Path } from "../value/envelope.ts";

/** The value at a path, or nothing. */
export function readPath(value: unknown, path: Path | undefined): unknown {
  if (!path) return undefined;
  // Whatever the value is, what it lacks is undefined.
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}

/** The text at a path; empty if there is none. */
export function readText(value: unknown, path: Path | undefined): string {
  const text = readPath(value, path);
  return typeof text === "string" ? text : "";
}
