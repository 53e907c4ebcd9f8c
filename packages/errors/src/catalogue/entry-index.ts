import type { CatalogueEntry } from "../value/catalogue-entry.ts";

/** An entry, with the pattern of its messages, which is compiled when the first message is read. */
export interface IndexedEntry extends CatalogueEntry {
  pattern?: RegExp;
}

/** The entries of each operation by status and code, made at the operation's first error. */
const indexes = new WeakMap<readonly CatalogueEntry[], Map<number, Map<string, IndexedEntry[]>>>();

/**
 * The entries of one code under one status, one for each message that the code has there; `undefined` if there are
 * none.
 */
export function findEntries(
  entries: readonly CatalogueEntry[],
  code: string,
  status: number,
): readonly IndexedEntry[] | undefined {
  let index = indexes.get(entries);
  if (!index) {
    indexes.set(entries, (index = new Map()));
    for (const entry of entries) {
      const byCode = index.get(entry.status) ?? new Map<string, IndexedEntry[]>();
      index.set(entry.status, byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), { ...entry }]));
    }
  }
  return index.get(status)?.get(code);
}
