import { templates } from "../generated/vocabulary.gen.ts";
import type { MadeUp } from "./made-up.ts";

interface Pattern {
  readonly pattern: RegExp;
  readonly texts: readonly string[];
}

/** The longer templates first: they are more specific than those that consist almost only of parameters. */
const patterns: readonly Pattern[] = templates
  .toSorted((a, b) => b.length - a.length)
  .map((template) => {
    const texts = template.split(/\{\w+\}/);
    const source = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("([^]*?)");
    return { pattern: new RegExp(`^${source}$`), texts };
  });

/**
 * Longer than any documented message, in UTF-16 units; comparing a longer one with all templates would take too long.
 */
const LONGEST = 4000;

/** Words that the description writes with a capital or a punctuation mark, and common first words of sentences. */
const described = new Set(
  ["A", "An", "All", "At", "Each", "No", "Only", "Some", "The", "There", "This", "These"].concat(
    templates.flatMap((template) => template.replaceAll(/\{\w+\}/g, " ").split(/[\s.,:;!?]+/)),
  ),
);

/** Long enough for an English word, and too short for a key. */
const PLAIN_WORD = /^[a-z]{1,14}$/;

/**
 * A message of a failing response with made-up values, which still matches its template. If the text matches no
 * template, its plain lower-case words and the words of the templates are kept, so that the new wording can be
 * recognised.
 */
export function madeUpMessage(message: string, madeUp: MadeUp): string {
  for (const { pattern, texts } of message.length > LONGEST ? [] : patterns) {
    const values = pattern.exec(message)?.slice(1);
    if (values === undefined) continue;
    return texts
      .map((text, index) => (index === 0 ? text : madeUpList(values[index - 1] ?? "", madeUp) + text))
      .join("");
  }
  return message
    .split(/(\s+)/)
    .map((part) => (part.trim() === "" ? part : madeUpWord(part, madeUp)))
    .join("");
}

/** Replaces the values of a list one by one, so that each is the same as elsewhere. */
function madeUpList(values: string, madeUp: MadeUp): string {
  return values
    .split(", ")
    .map((value) => madeUp.text(value))
    .join(", ");
}

function madeUpWord(part: string, madeUp: MadeUp): string {
  const [, word = "", mark = ""] = /^(.*?)([.,:;!?]?)$/.exec(part) ?? [];
  return (PLAIN_WORD.test(word) || described.has(word) ? word : madeUp.text(word)) + mark;
}
