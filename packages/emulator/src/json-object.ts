import type { Cycle } from "./world/entities.ts";

/** A JSON object that was parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is a string; null and the empty string count as absent. */
export function textIn(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The items of a list that are objects. */
export function objectsIn(body: JsonObject, name: string): readonly JsonObject[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The cycle in a request; null counts as absent. Its members were validated against the description. */
export function cycleIn(body: JsonObject): Cycle | undefined {
  const value = body["billingInfo"];
  return isObject(value) ? value : undefined;
}
