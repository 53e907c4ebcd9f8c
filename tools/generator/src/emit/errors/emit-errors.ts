import type { Api } from "../../model/api.ts";
import type { Files } from "../output.ts";
import { emitAliases } from "./emit-aliases.ts";
import { emitCatalogue } from "./emit-catalogue.ts";
import { emitDocumentedErrors } from "./emit-documented-errors.ts";
import { emitEnvelope } from "./emit-envelope.ts";
import { emitErrorTable, errorTableFile } from "./emit-error-table.ts";
import { emitExplanations } from "./emit-explanations.ts";
import { emitTables } from "./emit-tables.ts";

/** What the errors package knows of this API. */
export function emitErrors(api: Api): Files {
  return new Map([
    ["aliases.gen.ts", emitAliases(api)],
    ["catalogue.gen.ts", emitCatalogue(api)],
    ["documented-errors.gen.ts", emitDocumentedErrors(api)],
    ["envelope.gen.ts", emitEnvelope(api)],
    [errorTableFile, emitErrorTable(api)],
    ["explanations.gen.ts", emitExplanations(api)],
    ["tables.gen.ts", emitTables(api)],
  ]);
}
