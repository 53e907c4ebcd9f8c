import type { ExampleRequest } from "../matrix/example-request.ts";

/** An operation that a request is for, and the values of its path parameters. */
export interface OperationMatch {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the operation of a request by its method and path. */
export type MatchOperation = (method: string, path: string) => OperationMatch | undefined;

/** Reads the paths of all operations once. A literal segment takes precedence over a parameter. */
export function operationMatcher(requests: Readonly<Record<string, ExampleRequest>>): MatchOperation {
  const known = Object.entries(requests)
    .map(([operation, { method, path }]) => ({ operation, method, parts: path.split("/") }))
    .toSorted((a, b) => literalsOf(b.parts) - literalsOf(a.parts));
  return (method, path) => {
    const given = path.split("/");
    for (const { operation, method: own, parts } of known) {
      if (own !== method.toLowerCase() || parts.length !== given.length) continue;
      const parameters = readParameters(parts, given);
      if (parameters !== undefined) return { operation, parameters };
    }
    return undefined;
  };
}

function literalsOf(parts: readonly string[]): number {
  return parts.filter((part) => !part.startsWith("{")).length;
}

function readParameters(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [place, part] of parts.entries()) {
    const value = given[place] ?? "";
    if (!part.startsWith("{")) {
      if (part !== value) return undefined;
    } else if (value === "") return undefined;
    else parameters[part.slice(1, -1)] = decode(value);
  }
  return parameters;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
