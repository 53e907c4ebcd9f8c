import type { JsonValue } from "../api.ts";

/** A message template, cut at its parameters: texts and parameters alternate, beginning and ending with a text. */
export interface Template {
  readonly texts: readonly string[];
  readonly parameters: readonly string[];
}

const PARAMETER = /\{([^{}]*)\}/;

/** Cuts `Limit for product {productId} exceeded` at its parameters. */
export function parseTemplate(template: string): Template {
  const parts = template.split(PARAMETER);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    parameters: parts.filter((_, index) => index % 2 === 1),
  };
}

/** Puts values in the place of the parameters; the members of a list are joined by a comma and a space. */
export function renderTemplate(template: string, values: Readonly<Record<string, JsonValue>>): string {
  const { texts, parameters } = parseTemplate(template);
  return texts.reduce((message, text, index) => {
    const value = values[parameters[index - 1] ?? ""] ?? "";
    return message + (Array.isArray(value) ? value.join(", ") : String(value)) + text;
  });
}

/**
 * Whether some message fits both templates, whatever the values of their parameters are.
 *
 * A template is a pattern in which each parameter stands for any text. Two patterns meet when one walk through both
 * is possible, so this visits each pair of positions at most once: the cost is the product of the two lengths.
 */
export function canBeConfused(left: string, right: string): boolean {
  const a = symbols(left);
  const b = symbols(right);
  const seen = new Set<number>();
  const meets = (i: number, j: number): boolean => {
    const key = i * (b.length + 1) + j;
    if (seen.has(key)) return false;
    seen.add(key);
    if (i === a.length && j === b.length) return true;
    const [x, y] = [a[i], b[j]];
    if (x === ANY && (meets(i + 1, j) || (j < b.length && meets(i, j + 1)))) return true;
    if (y === ANY && (meets(i, j + 1) || (i < a.length && meets(i + 1, j)))) return true;
    return x !== undefined && x === y && meets(i + 1, j + 1);
  };
  return meets(0, 0);
}

const ANY = Symbol("any text");

function symbols(template: string): (string | typeof ANY)[] {
  return parseTemplate(template).texts.flatMap((text, index) => (index === 0 ? [...text] : [ANY, ...text]));
}
