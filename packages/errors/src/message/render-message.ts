import type { CatalogueEntry, ParameterValue } from "../value/catalogue-entry.ts";

/** Writes an entry's message with these parameters. */
export function renderMessage(
  { template }: Pick<CatalogueEntry, "template">,
  params: Readonly<Record<string, ParameterValue>>,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = params[name]!; // Callers pass all parameters of the template.
    return typeof value === "object" ? value.raw : String(value);
  });
}
