import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { findEntries } from "../catalogue/entry-index.ts";
import type { Recognise } from "./read-application-error.ts";
import { readMessage } from "../message/read-message.ts";
import { readParameters } from "../message/read-parameters.ts";
import { readPath, readText } from "./read-path.ts";

/**
 * Makes what finds the documented error that a body tells of; `entriesOf` gives what an operation documents. Which of
 * a code's messages it is, is said only if exactly one fits, or if there is no other.
 */
export function recogniseAmong(entriesOf: (operation: string) => readonly CatalogueEntry[]): Recognise {
  return ({ messages, data }, operation, code, status, body) => {
    const entries = findEntries(entriesOf(operation), code, status);
    if (!entries) return undefined;
    let entry = entries[0]!;
    let message = "";
    let texts: readonly string[] | undefined;
    let fitting = 0;
    for (const path of messages) {
      const text = readText(body, path);
      message ||= text;
      for (const candidate of entries) {
        const read = readMessage(candidate, text);
        if (read) {
          entry = candidate;
          message = text;
          texts = read;
          fitting++;
        }
      }
      if (fitting) break;
    }
    if ((fitting || entries.length) > 1) return { message, code, entry: agreement(entries) };
    return { message, code, entry, parameters: readParameters(entry, texts, readPath(body, data)) };
  };
}

/** What all the entries have in common. */
function agreement(entries: readonly CatalogueEntry[]): Partial<CatalogueEntry> {
  const common = Object.entries(entries[0]!).filter(([name, value]) =>
    entries.every((entry) => entry[name as keyof CatalogueEntry] === value),
  );
  return Object.fromEntries(common) as Partial<CatalogueEntry>; // Members of the first entry.
}
