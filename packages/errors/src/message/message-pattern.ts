import type { CatalogueEntry } from "../value/catalogue-entry.ts";

/** A number, as it is written in a message. */
const number = "-?\\d+(?:\\.\\d+)?(?:e[+-]\\d+)?";

/**
 * The pattern of an entry's messages, with one group for each parameter, in the template's order.
 *
 * It takes time in proportion to the message's length: a lookahead is never entered again once it has matched, so
 * `(?=([^]*?)text)\1text` is "up to the first `text`" without backtracking. If several readings are possible, each
 * parameter ends at the first occurrence of the text that follows it in the template; but if only a number follows
 * until the end, it ends at the first place where the rest is that number.
 */
export function messagePattern({ template, params }: CatalogueEntry): RegExp {
  const types = Object.values(params);
  const parts = template.replace(/[^\w {}]/g, "\\$&").split(/[{}]/); // Text at even indexes, names at odd ones.
  const last = parts.length - 2;
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    if (index === last) return "([^]*)";
    const group = (index + 1) / 2;
    const next = types[group];
    const rest = index === last - 2 && (next === "integer" || next === "number") ? `${number}${parts[last + 1]}$` : "";
    return `(?=([^]*?)${parts[index + 1]}${rest})\\${group}`;
  });
  return RegExp(`^${pattern.join("")}$`);
}
