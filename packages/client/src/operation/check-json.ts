import type { Complain } from "../settings/refusal.ts";

/**
 * Reports what JSON cannot say, with its place: `JSON.stringify` would write `null`, `{}` or nothing in its stead, and
 * the API would get something else than the caller meant. Objects that know their own form in JSON (`toJSON`, such as
 * dates and decimals) are asked for it. A member that is `undefined` is left out, as everywhere in JavaScript.
 *
 * @param place Where the value stands, such as `products[0].price`.
 */
export function checkJson(value: unknown, place: string, complain: Complain, around: readonly object[] = []): void {
  if (value === undefined && around.length === 0) return; // A member of the body itself.
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number")
    return complain(place, !Number.isFinite(value) && `is ${value}, which JSON does not have`);
  if (typeof value !== "object")
    return complain(place, `is ${value === undefined ? "" : "a "}${typeof value}, which JSON does not have`);
  if (around.includes(value)) return complain(place, "holds itself, which JSON cannot write");
  const inner = [...around, value];
  if ("toJSON" in value && typeof value.toJSON === "function")
    return checkOwnForm(value as { toJSON: () => unknown }, place, complain, inner);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) checkJson(value[index], `${place}[${index}]`, complain, inner);
    return;
  }
  // A Map, a Set, a Promise, an Error …: their content is not in members.
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object") return complain(place, `is a ${kind}, which JSON does not have`);
  for (const [name, member] of Object.entries(value))
    if (member !== undefined) checkJson(member, `${place}.${name}`, complain, inner);
}

/** What `toJSON` gives is written in the place of the object. */
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
  if (value instanceof Date) complain(place, form === null && "is a date that does not exist");
  else if (form !== value) checkJson(form, place, complain, around);
}
