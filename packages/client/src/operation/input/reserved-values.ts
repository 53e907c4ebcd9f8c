import type { IsReserved } from "../../call/descriptor.ts";

/**
 * Returns a function that finds the values of path parameters that would turn the path into that of another operation.
 *
 * @param values The reserved values by parameter. The comparison ignores case, as servers may.
 */
export function reservedValues(values: Readonly<Record<string, readonly string[]>>): IsReserved {
  return (parameter, value) => {
    const text = `${value}`.trim().toLowerCase();
    return (
      !!values[parameter]?.some((other) => other.toLowerCase() === text) &&
      `must not be \`${value}\`, which is the address of another operation`
    );
  };
}
