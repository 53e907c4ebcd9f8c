import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { InputsError } from "./inputs-error.ts";

/**
 * Reads a JSON or YAML file with the user's own requests.
 *
 * @returns Its unchecked contents.
 * @throws {InputsError} If it cannot be read, or is neither JSON nor YAML; the message has the line.
 */
export async function readInputsFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new InputsError(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  // JSON is a subset of YAML.
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw new InputsError(`it is neither JSON nor YAML: ${problem.message.trim()}`);
  return document.toJS();
}
