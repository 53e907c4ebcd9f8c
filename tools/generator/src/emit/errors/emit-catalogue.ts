import type { Api } from "../../model/api.ts";
import { importOf } from "../typescript.ts";

/** All operations with their documented errors, in the order of the description. */
export function emitCatalogue({ operations }: Api): string {
  const names = operations.map(({ id }) => ({ id, slice: `${id}Errors` }));
  return `${importOf(
    names.map(({ slice }) => slice),
    "./tables.gen.ts",
  )}
/** Each operation and its documented errors. */
export interface Catalogue {
${names.map(({ id, slice }) => `  readonly ${id}: typeof ${slice};`).join("\n")}
}

/** Each operation and its documented errors, in documented order. */
export const entriesByOperation: Catalogue = {
${names.map(({ id, slice }) => `  ${id}: ${slice},`).join("\n")}
};
`;
}
