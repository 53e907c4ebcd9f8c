import { enumValues } from "../generated/vocabulary.gen.ts";

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const COUNTRY = /^[A-Z]{2}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

const spelt = new Set(enumValues);

/**
 * Replaces values by made-up ones. The same value always gets the same replacement, so that ids still refer to each
 * other.
 */
export interface MadeUp {
  /** A string of the same format: a GUID for a GUID, a time for a time, an address for an address. */
  text(original: string): string;
  /** A number of the same sign and kind; at most 100 if the original is, so that it stays within the same limits. */
  number(original: number): number;
}

/** Starts without any replacements. */
export function makeUp(): MadeUp {
  const texts = new Map<string, string>();
  const numbers = new Map<number, number>();
  return {
    text(original) {
      if (original === "" || spelt.has(original)) return original;
      const known = texts.get(original);
      if (known !== undefined) return known;
      const made = ofSameForm(original, texts.size + 1);
      texts.set(original, made);
      return made;
    },
    number(original) {
      const known = numbers.get(original);
      if (known !== undefined) return known;
      const count = numbers.size + 1;
      const size = Math.abs(original) <= 100 ? ((count - 1) % 99) + 1 : 100_000 + count;
      const made = Math.sign(original) * (Number.isInteger(original) ? size : size + 0.5);
      numbers.set(original, made);
      return made;
    },
  };
}

function ofSameForm(original: string, count: number): string {
  if (GUID.test(original)) return `00000000-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
  if (TIME.test(original)) return new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString();
  if (COUNTRY.test(original)) return `X${String.fromCharCode(65 + (count % 26))}`;
  if (NUMBER.test(original)) return String(1000 + count);
  return original.includes("@") ? `person-${count}@example.com` : `text-${count}`;
}
