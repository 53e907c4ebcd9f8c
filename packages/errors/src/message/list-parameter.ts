import type { ListParameter } from "../value/catalogue-entry.ts";

/**
 * Creates the object of a list parameter. A constructor function, not a class, so that it is printed and compared like
 * an object literal.
 */
const ListValue = function () {} as unknown as new () => { raw: string; items?: readonly string[] };

ListValue.prototype = Object.defineProperty({}, "toString", {
  value(this: ListParameter) {
    return this.raw;
  },
});

/** Makes a list parameter. In template literals and translation libraries it converts to its text. */
export function listParameter(raw: string, items?: readonly string[]): ListParameter {
  const list = new ListValue();
  list.raw = raw;
  if (items) list.items = items;
  return list;
}

/**
 * Parses a list from a string. Recognised are items separated by commas, alone or in `[…]`, `(…)` or `Name(…)`, each
 * bare or in double quotes or backticks. If anything is nested, or an item is empty, there are no `items`.
 */
export function parseList(raw: string): ListParameter {
  const marked = /[()[\]{}"`]/.test(raw);
  const plain = marked ? raw.replace(/^\w*[[(]|["`]|[\])]$/g, "") : raw;
  const items: string[] = [];
  // `split` would take twice as long.
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = plain.indexOf(",", start);
    const item = plain.slice(start, end < 0 ? plain.length : end).trim();
    if (!item) return listParameter(raw);
    items.push(item);
  }
  return marked && /[()[\]{}]/.test(plain) ? listParameter(raw) : listParameter(raw, items);
}
