import type { IndexedEntry } from "../catalogue/entry-index.ts";
import { messagePattern } from "./message-pattern.ts";

/**
 * The texts of the parameters, from index 1 on, or `undefined` if the message does not match the entry's template.
 * Backticks are ignored as markup if each parameter is enclosed in them, or if the message does not match as it is.
 */
export function readMessage(entry: IndexedEntry, message: string): readonly string[] | undefined {
  const pattern = (entry.pattern ??= messagePattern(entry));
  const texts = pattern.exec(message);
  const marked = message.includes("`") && (!texts || texts.slice(1).every((text) => /^`[^]*`$/.test(text)));
  return (marked && pattern.exec(message.replaceAll("`", ""))) || texts || undefined;
}
