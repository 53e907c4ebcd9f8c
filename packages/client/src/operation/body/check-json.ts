import type { Complain } from "../../settings/refusal.ts";

/**
 * Reports values that JSON cannot represent, with their path: `JSON.stringify` would replace them by `null` or `{}` or
 * leave them out, and the API would get something else than the caller meant. For objects with `toJSON`, such as dates
 * and decimals, its result is checked. Members that are `undefined` are left out, as by `JSON.stringify`.
 *
 * @param place The path of the value, such as `products[0].price`.
 */
export function checkJson(value: unknown, place: string, complain: Complain, around: readonly object[] = []): void {
  if (value === undefined && around.length === 0) return; // A member of the body itself.
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number")
    return complain(place, !Number.isFinite(value) && `is ${value}, which JSON cannot represent`);
  if (typeof value !== "object")
    return complain(place, `is ${value === undefined ? "" : "a "}${typeof value}, which JSON cannot represent`);
  if (around.includes(value)) return complain(place, "is circular, which JSON cannot represent");
  const inner = [...around, value];
  if ("toJSON" in value && typeof value.toJSON === "function")
    return checkOwnForm(value as { toJSON: () => unknown }, place, complain, inner);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkJson(value[index], `${place}[${index}]`, complain, inner);
    return;
  }
  // A Map, a Set, a Promise, an Error …: their content is not in enumerable members.
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object") return complain(place, `is a ${kind}, which JSON cannot represent`);
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) checkJson(member, `${place}.${name}`, complain, inner);
}

/** The result of `toJSON` is written instead of the object. */
function checkOwnForm(
  value: { toJSON: () => unknown },
  place: string,
  complain: Complain,
  around: readonly object[],
): void {
  let form: unknown;
  try {
    form = value.toJSON();
  } catch {
    return complain(place, "cannot be written as JSON: its toJSON threw");
  }
  if (value instanceof Date) complain(place, form === null && "is an invalid date");
  else if (form !== value) checkJson(form, place, complain, around);
}
