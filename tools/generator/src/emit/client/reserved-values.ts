import type { Operation } from "../../model/api.ts";

/** The values of path parameters that belong to other paths, by the name of the parameter. */
export type ReservedValues = Readonly<Record<string, readonly string[]>>;

/**
 * The values of path parameters that would turn the path of an operation into the one of another operation:
 * `PATCH /orders/{id}/{shelf}` with `shelf` = `cancel` is `PATCH /orders/{id}/cancel`, if there is such a path. By the
 * id of the operation, for those that have some.
 */
export function reservedValues(operations: readonly Operation[]): ReadonlyMap<string, ReservedValues> {
  const split = operations.map((operation) => ({ operation, segments: operation.path.split("/") }));
  // Only paths of one method and one length can be taken for each other: large APIs have a million other pairs.
  const alike = Map.groupBy(split, ({ operation, segments }) => `${operation.method} ${segments.length}`);
  const found = new Map<string, ReservedValues>();
  for (const group of alike.values())
    for (const { operation, segments } of group) {
      if (!segments.some(isParameter)) continue;
      const reserved = valuesOf(operation, segments, group);
      if (Object.keys(reserved).length > 0) found.set(operation.id, reserved);
    }
  return found;
}

function valuesOf(
  { path }: Operation,
  own: readonly string[],
  others: readonly { readonly operation: Operation; readonly segments: readonly string[] }[],
): ReservedValues {
  const reserved: Record<string, string[]> = {};
  for (const { operation, segments } of others) {
    if (path === operation.path) continue;
    if (!own.every((segment, index) => segment === segments[index] || isParameter(segment))) continue;
    own.forEach((segment, index) => {
      const literal = segments[index] ?? "";
      if (isParameter(segment) && !isParameter(literal)) (reserved[segment.slice(1, -1)] ??= []).push(literal);
    });
  }
  return reserved;
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]+\}$/.test(segment);
}
