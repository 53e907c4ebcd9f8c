import type { Operation } from "../../model/api.ts";

/**
 * The values of path parameters that would turn the path of an operation into the one of another operation:
 * `PATCH /orders/{id}/{shelf}` with `shelf` = `cancel` is `PATCH /orders/{id}/cancel`, if there is such a path.
 */
export function reservedValues(
  operation: Operation,
  all: readonly Operation[],
): Readonly<Record<string, readonly string[]>> {
  const own = operation.path.split("/");
  const reserved: Record<string, string[]> = {};
  for (const { method, path } of all) {
    const other = path.split("/");
    if (path === operation.path || method !== operation.method || other.length !== own.length) continue;
    if (!own.every((segment, index) => isParameter(segment) || segment === other[index])) continue;
    own.forEach((segment, index) => {
      const literal = other[index] ?? "";
      if (isParameter(segment) && !isParameter(literal)) (reserved[segment.slice(1, -1)] ??= []).push(literal);
    });
  }
  return reserved;
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]+\}$/.test(segment);
}
