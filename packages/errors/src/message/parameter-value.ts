import type { ParameterType, ParameterValue } from "../value/catalogue-entry.ts";
import { listParameter, parseList } from "./list-parameter.ts";

/**
 * A parameter's value from a string or a member of the body's data; `undefined` if it is not of the parameter's type.
 */
export function readValue(type: ParameterType, given: unknown): ParameterValue | undefined {
  const isText = typeof given === "string";
  if (type === "list") {
    if (isText) return parseList(given);
    const isList = Array.isArray(given) && given.every((item) => typeof item === "string");
    return isList ? listParameter(given.join(", "), [...given]) : undefined;
  }
  const value = isText && type !== "string" ? readScalar(given) : given;
  const fits =
    type === "integer"
      ? Number.isSafeInteger(value)
      : type === "number"
        ? Number.isFinite(value)
        : typeof value === type;
  return fits ? (value as ParameterValue) : undefined; // `fits` checked its type.
}

/** Parses a number or a boolean. */
function readScalar(text: string): number | boolean | undefined {
  return `${+text}` === text ? +text : text === "true" || (text === "false" ? false : undefined);
}
