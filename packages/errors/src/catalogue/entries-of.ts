import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";

/** The entries of an operation; none for a name that is no operation, which only JavaScript callers can give. */
export function entriesOf(operation: string): readonly CatalogueEntry[] {
  const entries: unknown = entriesByOperation[operation as keyof typeof entriesByOperation]; // If it is one.
  return Array.isArray(entries) ? entries : []; // What every object inherits is no list.
}
