import { parseDocument } from "yaml";
import type { Seed } from "../world/seed/seed.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./options.ts";

/**
 * Reads a seed from YAML (or JSON, a subset of it). `plantSeed` checks the contents.
 *
 * @throws {UsageError} For a file that cannot be read, and for invalid YAML, with its line.
 */
export async function readSeedFile(file: string, io: Io): Promise<Seed> {
  let text: string;
  try {
    text = await io.readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined) throw new UsageError(`${file} is no YAML: ${mistake.message}`);
  // Limits the expansion of aliases.
  return document.toJS({ maxAliasCount: 100 }) as Seed; // Not checked yet; `createEmulator` refuses anything else.
}
