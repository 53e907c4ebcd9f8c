import type { Cycle } from "./world/entities.ts";

/** A JSON object that was parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is a text; null and the empty text count as not given. */
export function textIn(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The members that are objects of a list. */
export function objectsIn(body: JsonObject, name: string): readonly JsonObject[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The cycle that a request gives; null counts as not given. The description has checked its members. */
export function cycleIn(body: JsonObject): Cycle | undefined {
  const value = body["billingInfo"];
  return isObject(value) ? value : undefined;
}
