import type { IsReserved } from "../call/descriptor.ts";

/**
 * Makes what finds the values of path parameters that would turn the path into the one of another operation.
 *
 * @param values Those of each parameter that has any. Servers may compare them without regard to case.
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
