import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";
import type { KnownCode, Operation } from "../value/operation-error.ts";

/** One documented error of one operation. */
export interface CatalogueRow extends CatalogueEntry {
  readonly operation: Operation;
  readonly code: KnownCode;
}

const tables = /* @__PURE__ */ Object.entries(entriesByOperation) as unknown as [Operation, readonly Documented[]][]; // The generator writes the tables in this form.

interface Documented extends CatalogueEntry {
  readonly code: KnownCode;
}

/** Every documented error of every operation, one row each, in the order of the documentation. Plain data. */
export const catalogue: readonly CatalogueRow[] = /* @__PURE__ */ tables.flatMap(([operation, entries]) =>
  entries.map((entry) => ({ operation, ...entry })),
);

/** The operations that document a code. */
export function operationsOf(code: KnownCode): readonly Operation[] {
  return [...new Set(catalogue.filter((row) => row.code === code).map((row) => row.operation))];
}

/** The codes that an operation documents. */
export function codesOf<Op extends Operation>(operation: Op): readonly KnownCode<Op>[] {
  const rows = catalogue.filter((row) => row.operation === operation);
  return [...new Set(rows.map((row) => row.code as KnownCode<Op>))]; // The rows are those of the operation.
}
