import type { IndexedEntry } from "../catalogue/entry-index.ts";
import { messagePattern } from "./message-pattern.ts";

/**
 * The texts of the parameters, from place 1 on, or nothing if the message is not of the entry's template. Backticks
 * are markup, and ignored, if each parameter stands between two of them, or if the message does not fit as it is.
 */
export function readMessage(entry: IndexedEntry, message: string): readonly string[] | undefined {
  const pattern = (entry.pattern ??= messagePattern(entry));
  const texts = pattern.exec(message);
  const marked = message.includes("`") && (!texts || texts.slice(1).every((text) => /^`[^]*`$/.test(text)));
  return (marked && pattern.exec(message.replaceAll("`", ""))) || texts || undefined;
}
