import { isObject } from "../description/json.ts";
import { quote } from "../facts/fact.ts";

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The names of members with opaque strings, whose content is up to the server. */
const CURSORS = new Set(["next", "prev"]);

/**
 * The first difference of two bodies, whose members and values have to be equal. Ids, dates and cursors that a server
 * generates are compared by their format. Ids also have to correspond: each id in one body must everywhere stand for
 * the same id in the other.
 *
 * @param known Ids that mean the same in both, such as those of the request.
 * @returns The first difference, with the place at which it is.
 */
export function differenceByForm(
  expected: unknown,
  actual: unknown,
  known: ReadonlySet<string> = new Set(),
): string | undefined {
  const there = new Map([...known].map((id) => [id, id]));
  const back = new Map(there);
  const compareId = (one: string, other: string): boolean => {
    if (!GUID.test(other) || (there.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return false;
    there.set(one, other);
    back.set(other, one);
    return true;
  };
  const isAlike = (one: unknown, other: unknown, name: string): boolean => {
    if (typeof one !== "string" || typeof other !== "string") return Object.is(one, other);
    if (CURSORS.has(name)) return (one === "") === (other === "");
    if (GUID.test(one)) return compareId(one, other);
    return DATE.test(one) ? DATE.test(other) : one === other;
  };
  const compare = (one: unknown, other: unknown, at: string, name: string): string | undefined => {
    if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
      return firstOf(one.keys(), (index) => compare(one[index], other[index], `${at}/${index}`, name));
    if (isObject(one) && isObject(other))
      return firstOf(new Set([...Object.keys(one), ...Object.keys(other)]), (key) =>
        compare(one[key], other[key], `${at}/${key}`, key),
      );
    return isAlike(one, other, name) ? undefined : `${at || "/"}: ${quote(other)} instead of ${quote(one)}`;
  };
  return compare(expected, actual, "", "");
}

function firstOf<Item>(items: Iterable<Item>, find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
