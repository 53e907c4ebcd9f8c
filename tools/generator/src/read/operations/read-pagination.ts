import type { CountedPages, JsonValue, Pagination, Pointer } from "../../model/api.ts";
import { isObject, parsePointer } from "../../model/values/json-pointer.ts";
import { objectOf, textOf } from "../../model/values/json-value.ts";

/** Reads `x-pagination` where it names a cursor. */
export function readPagination(node: JsonValue | undefined): Pagination | undefined {
  if (!isObject(node) || node["cursor"] === undefined) return undefined;
  const [cursor, next, items] = ["cursor", "next", "items"].map((key) => parsePointer(textOf(node[key])));
  return { cursor: cursor ?? [], next: next ?? [], items: items ?? [] };
}

/** Reads `x-pagination` where it names the number of a page, or an offset. */
export function readCounted(node: JsonValue | undefined): CountedPages | undefined {
  const { page, offset, first, ...places } = objectOf(node);
  if (page === undefined && offset === undefined) return undefined;
  const optional = (pointer: JsonValue | undefined): Pointer | undefined =>
    typeof pointer === "string" ? parsePointer(pointer) : undefined;
  return {
    at: parsePointer(textOf(page ?? offset)),
    by: page === undefined ? "offset" : "page",
    first: typeof first === "number" ? first : page === undefined ? 0 : 1,
    items: parsePointer(textOf(places["items"])),
    total: optional(places["total"]),
    more: optional(places["more"]),
  };
}
