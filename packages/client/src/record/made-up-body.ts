import { codePlace, memberNames, textPlaces } from "../generated/vocabulary.gen.ts";
import type { MadeUp } from "./made-up.ts";
import { madeUpMessage } from "./made-up-message.ts";

const CODE = /^[A-Z0-9_]{3,64}$/;
const known = new Set(memberNames);
const places = new Set(textPlaces);

/** A JSON body with made-up values. @throws {SyntaxError} when the text is not JSON. */
export function madeUpBody(text: string, madeUp: MadeUp): string {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(madeUpValue(value, "", madeUp));
}

function madeUpValue(value: unknown, place: string, madeUp: MadeUp): unknown {
  if (typeof value === "number") return madeUp.number(value);
  if (typeof value === "string") return madeUpText(value, place, madeUp);
  if (Array.isArray(value)) return value.map((item) => madeUpValue(item, `${place}/*`, madeUp));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      madeUpName(name, madeUp),
      madeUpValue(member, place === "" ? name : `${place}/${name}`, madeUp),
    ]),
  );
}

function madeUpText(text: string, place: string, madeUp: MadeUp): string {
  if (place === codePlace && CODE.test(text)) return text;
  return places.has(place) ? madeUpMessage(text, madeUp) : madeUp.text(text);
}

/**
 * The name of a member: kept if the description has it or if it consists of words, but not if a key is used as a name.
 */
export function madeUpName(name: string, madeUp: MadeUp): string {
  return known.has(name) || isWords(name) ? name : madeUp.text(name);
}

/** `camelCase`, `snake_case` or `$operator`, separated by dots, with words of three to twelve letters. */
export function isWords(name: string): boolean {
  if (name.length > 60 || !/^\$?[A-Za-z]+(?:[._-][A-Za-z]+)*$/.test(name)) return false;
  const words = name.replace("$", "").split(/[._-]|(?<=[a-z])(?=[A-Z])/);
  return words.every(
    (word) => /^[A-Za-z]?[a-z]{2,11}$/.test(word) || /^(?:id|is|by|to|of|in|eq|ne|gt|lt|or)$/i.test(word),
  );
}
