import type { JsonObject, JsonValue } from "./api.ts";
import { arrayOf, objectOf, textOf } from "./values/json-value.ts";

/** Whether the client can send the value of a security scheme. */
export function isSendable(scheme: JsonObject): boolean {
  const type = textOf(scheme["type"]);
  if (type === "apiKey") return scheme["in"] !== "cookie";
  if (type === "http") return /^(basic|bearer)$/i.test(textOf(scheme["scheme"]));
  return type !== "mutualTLS";
}

/**
 * The sets of schemes of which an operation asks for one, in their order. The empty set, with which no credential is
 * needed, comes last: whoever gives a credential gives it to be sent.
 */
export function alternativesOf(
  operation: JsonObject,
  root: JsonObject,
  isKnown: (scheme: string) => boolean,
): readonly (readonly string[])[] {
  const security: readonly JsonValue[] = arrayOf(operation["security"] ?? root["security"]);
  if (security.length === 0) return [[]];
  const sets = security.map((requirement) => Object.keys(objectOf(requirement)));
  const usable = sets.filter((names) => names.every(isKnown));
  return [...usable.filter(({ length }) => length > 0), ...(usable.some(({ length }) => length === 0) ? [[]] : [])];
}
