import type { ListParameter } from "../catalogue/catalogue-entry.ts";

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
    if (!item) return { raw };
    items.push(item);
  }
  return marked && /[()[\]{}]/.test(plain) ? { raw } : { raw, items };
}
