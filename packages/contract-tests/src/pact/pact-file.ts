import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { isObject, type JsonObject } from "../description/json.ts";

/** The names of the contract's participants in Pact, and at a broker. */
export const CONSUMER = "resellers-sdk-client";
/** The provider of the contract. */
export const PROVIDER = "wix-resellers-api";

/** Pact's name for the file of these two. */
export const PACT_FILE: string = `${CONSUMER}-${PROVIDER}.json`;

/** The only provider state; its parameters select the cell. */
export const STATE = "the API answers with a documented cell";

/** One request and its answer, in Pact's format. */
export interface Interaction extends JsonObject {
  /**
   * The name of the cell. It is part of the description, because Pact merges interactions that differ only in
   * parameters.
   */
  readonly description: string;
}

/** A pact file. */
export interface PactFile extends JsonObject {
  readonly interactions: readonly Interaction[];
}

/** Combines interactions that were recorded one by one into one file, in the given order. */
export function joinPacts(pacts: readonly PactFile[]): PactFile {
  const [first = { consumer: { name: CONSUMER }, provider: { name: PROVIDER }, interactions: [] }] = pacts;
  return { ...first, interactions: pacts.flatMap(({ interactions }) => interactions) };
}

/** @throws If the file cannot be read, or is not a pact. */
export async function readPact(file: string): Promise<PactFile> {
  const pact: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isPact(pact)) throw new Error(`${file} is no pact: it has no interactions`);
  return pact;
}

/** Writes a pact file, and replaces an earlier one. */
export async function writePact(file: string, pact: PactFile): Promise<void> {
  await writeFileAtomic(file, `${JSON.stringify(pact, undefined, 2)}\n`);
}

function isPact(value: unknown): value is PactFile {
  return (
    isObject(value) &&
    Array.isArray(value["interactions"]) &&
    value["interactions"].every((item) => isObject(item) && typeof item["description"] === "string")
  );
}
