import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { InputsError } from "./inputs-error.ts";

/**
 * Reads a file with requests of the user's own, which is JSON or YAML.
 *
 * @returns What it says, unchecked.
 * @throws {InputsError} When it cannot be read, or is neither JSON nor YAML; the message has the line.
 */
export async function readInputsFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new InputsError(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  // JSON is YAML, too.
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw new InputsError(`it is neither JSON nor YAML: ${problem.message.trim()}`);
  return document.toJS();
}
