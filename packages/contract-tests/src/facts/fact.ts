/** The facts that can be proven of a cell, in the order in which they are proven. */
export const FACTS = [
  "described",
  "forced",
  "decoded",
  "caused",
  "recorded",
  "replayed",
  "compared",
  "confirmed",
] as const;

/** The name of a fact. */
export type FactName = (typeof FACTS)[number];

/** The facts that are asked of Prism, which has no state that could cause an answer. */
export const PRISM_FACTS: readonly FactName[] = FACTS.filter((fact) => fact !== "caused");

/** What each fact says of a cell. */
export const FACT_MEANINGS: Readonly<Record<FactName, string>> = {
  described: "the schema accepts the example, pins its code, and the message is the rendered template",
  forced: "the server, asked for the cell, answers with it and with nothing else",
  decoded: "the client turns the answer into exactly its own typed value",
  caused: "the state of the server and the request lead to the answer, and without them it does not come",
  recorded: "the client's own call recorded a Pact interaction for it",
  replayed: "the Pact Verifier replayed the interaction against the server, through its provider state",
  compared: "the interaction lies inside of the description",
  confirmed: "a second mock (openapi-backend) answers with the same bytes",
};

/**
 * Whether a fact holds of a cell. What could not be asked is `unprovable`, and never counts as proven. `forced` is a
 * state of the fact `caused` alone: the answer came because it was asked for, which is neither a cause nor a fault.
 */
export type FactState = "proven" | "refuted" | "unprovable" | "forced";

/** What is known of one fact of one cell. */
export interface Fact {
  readonly state: FactState;
  /** One sentence for each thing that is wrong, why it could not be asked, or why it does not count as caused; empty where it is proven. */
  readonly problems: readonly string[];
}

/** A fact from the things that are wrong with it: proven where there are none. */
export function factOf(problems: readonly string[]): Fact {
  return { state: problems.length === 0 ? "proven" : "refuted", problems };
}

/** A value in a sentence: as JSON, and short. */
export function quote(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
