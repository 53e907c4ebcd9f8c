import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

export const bookshop: string = path.join(import.meta.dirname, "fixtures/bookshop");

/** A change of one file of a description: new text, or the parts that are replaced, or `null` to delete it. */
export type Edit = string | null | readonly (readonly [string, string])[];

/** A folder of its own for one test, which is removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "generator-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A copy of the bookshop's description with some edits; a part that is not there to be replaced fails the test. */
export async function editedBookshop(edits: Readonly<Record<string, Edit>>): Promise<{ folder: string; spec: string }> {
  const folder = await temporaryFolder();
  await cp(bookshop, folder, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) await applyEdit(path.join(folder, name), edit);
  return { folder, spec: path.join(folder, "openapi.yaml") };
}

async function applyEdit(file: string, edit: Edit): Promise<void> {
  if (edit === null) return rm(file);
  if (typeof edit === "string") return writeFile(file, edit);
  let text = await readFile(file, "utf8");
  for (const [from, to] of edit) {
    if (!text.includes(from)) throw new Error(`${path.basename(file)} does not hold ${JSON.stringify(from)}`);
    text = text.replace(from, to);
  }
  return writeFile(file, text);
}
