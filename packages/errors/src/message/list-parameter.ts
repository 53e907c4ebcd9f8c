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

/** Makes a list parameter. In a template text, and in libraries for translations, it reads as its text. */
export function listParameter(raw: string, items?: readonly string[]): ListParameter {
  const list = new ListValue();
  list.raw = raw;
  if (items) list.items = items;
  return list;
}

/**
 * Reads a list out of a text. Recognised: items separated by commas, alone or in `[…]`, `(…)` or `Name(…)`, each bare
 * or in double quotes or backticks. A text with anything nested, or with an empty item, has no items.
 */
export function parseList(raw: string): ListParameter {
  const marked = /[()[\]{}"`]/.test(raw);
  const plain = marked ? raw.replace(/^\w*[[(]|["`]|[\])]$/g, "") : raw;
  const items: string[] = [];
  // Not `split`, which takes twice as long.
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = plain.indexOf(",", start);
    const item = plain.slice(start, end < 0 ? plain.length : end).trim();
    if (!item) return listParameter(raw);
    items.push(item);
  }
  return marked && /[()[\]{}]/.test(plain) ? listParameter(raw) : listParameter(raw, items);
}
