import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { isObject, type JsonObject } from "../description/json.ts";

/** The names under which the contract is known to Pact, and to a broker. */
export const CONSUMER = "resellers-sdk-client";
/** The provider of the contract. */
export const PROVIDER = "wix-resellers-api";

/** What Pact calls the file of these two. */
export const PACT_FILE: string = `${CONSUMER}-${PROVIDER}.json`;

/** The one provider state; its parameters say which cell. */
export const STATE = "the API answers with a documented cell";

/** One request and its answer, as Pact writes it. */
export interface Interaction extends JsonObject {
  /** The name of the cell. Part of the description, because Pact merges what differs in parameters only. */
  readonly description: string;
}

/** A pact file. */
export interface PactFile extends JsonObject {
  readonly interactions: readonly Interaction[];
}

/** One file of interactions that were written one by one, in the given order. */
export function joinPacts(pacts: readonly PactFile[]): PactFile {
  const [first = { consumer: { name: CONSUMER }, provider: { name: PROVIDER }, interactions: [] }] = pacts;
  return { ...first, interactions: pacts.flatMap(({ interactions }) => interactions) };
}

/** @throws When the file cannot be read, or is no pact. */
export async function readPact(file: string): Promise<PactFile> {
  const pact: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!isPact(pact)) throw new Error(`${file} is no pact: it has no interactions`);
  return pact;
}

/** Writes a pact file, in the place of an earlier one. */
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
