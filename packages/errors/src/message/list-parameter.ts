import type { ListParameter } from "../value/catalogue-entry.ts";

/**
 * Makes a list parameter. In a template text, and in libraries for translations, it reads as its text: `toString` is
 * its own, and not enumerable, so that it is still plain data to everything else.
 */
export function listParameter(raw: string, items?: readonly string[]): ListParameter {
  const list = items ? { raw, items } : { raw };
  return Object.defineProperty(list, "toString", { value: () => raw });
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
