import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { findEntries } from "../catalogue/entry-index.ts";
import type { Recognise } from "./read-application-error.ts";
import { readMessage } from "../message/read-message.ts";
import { readParameters } from "../message/read-parameters.ts";
import { readPath, readText } from "./read-path.ts";

/**
 * Returns a function that finds the documented error that matches a body; `entriesOf` returns the documented entries of
 * an operation. If a code has several messages, the result names one only if exactly one fits.
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

/** The members that have the same value in all entries. */
function agreement(entries: readonly CatalogueEntry[]): Partial<CatalogueEntry> {
  const common = Object.entries(entries[0]!).filter(([name, value]) =>
    entries.every((entry) => entry[name as keyof CatalogueEntry] === value),
  );
  return Object.fromEntries(common) as Partial<CatalogueEntry>; // Members of the first entry.
}
