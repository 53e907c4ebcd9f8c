import type { CatalogueEntry, ParameterValue } from "../value/catalogue-entry.ts";
import { readValue } from "./parameter-value.ts";

/** The parameters of an error, and whether the data held all of them. */
export interface ParametersReading {
  readonly params: Readonly<Record<string, ParameterValue>>;
  readonly from: "data" | "message";
}

/**
 * Reads each parameter from the data if it is there, else from the texts of the message, which begin at index 1.
 * Returns `undefined` if a parameter is in neither.
 */
export function readParameters(
  { params: types }: CatalogueEntry,
  texts: readonly string[] | undefined,
  data: unknown,
): ParametersReading | undefined {
  const params: Record<string, ParameterValue> = {};
  let place = 0;
  let given = 0;
  for (const name in types) {
    place++;
    let value = data ? readValue(types[name]!, (data as Record<string, unknown>)[name]) : undefined;
    if (value === undefined) value = readValue(types[name]!, texts?.[place]);
    else given++;
    if (value === undefined) return undefined;
    params[name] = value;
  }
  return { params: Object.freeze(params), from: place && given === place ? "data" : "message" };
}
