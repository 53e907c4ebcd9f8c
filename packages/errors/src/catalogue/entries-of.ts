import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";

/** The entries of an operation; an empty list for an unknown operation, which only JavaScript callers can pass. */
export function entriesOf(operation: string): readonly CatalogueEntry[] {
  const entries: unknown = entriesByOperation[operation as keyof typeof entriesByOperation]; // The name may be unknown; the next line checks it.
  return Array.isArray(entries) ? entries : []; // Members that every object inherits, such as `toString`, are not arrays.
}
