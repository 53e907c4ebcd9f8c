import { stripVTControlCharacters } from "node:util";
import { InvalidSpecError } from "../src/diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../src/diagnostics/format-diagnostics.ts";
import { readDocument } from "../src/read/read-document.ts";
import { type Edit, editedBookshop } from "./spec-folder.ts";

/** What the generator prints for the bookshop's description with these edits. */
export async function complaints(edits: Readonly<Record<string, Edit>>): Promise<string> {
  const { folder, spec } = await editedBookshop(edits);
  const error: unknown = await readDocument(spec).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidSpecError)) throw new Error("The description was accepted", { cause: error });
  return stripVTControlCharacters(formatDiagnostics(error.diagnostics, folder));
}
