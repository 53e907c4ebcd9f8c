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

/** The facts that are proven for Prism, which has no state that could cause an answer. */
export const PRISM_FACTS: readonly FactName[] = FACTS.filter((fact) => fact !== "caused");

/** The meaning of each fact for a cell. */
export const FACT_MEANINGS: Readonly<Record<FactName, string>> = {
  described: "the schema accepts the example, pins its code, and the message is the rendered template",
  forced: "the server, asked for the cell, answers with exactly this cell",
  decoded: "the client turns the answer into exactly the documented typed value",
  caused: "the state of the server and the request lead to the answer; without them, the answer differs",
  recorded: "the client's call recorded a Pact interaction for the cell",
  replayed: "the Pact Verifier replayed the interaction against the server, through its provider state",
  compared: "the interaction matches the description",
  confirmed: "a second mock (openapi-backend) answers with the same bytes",
};

/**
 * Whether a fact holds for a cell. A fact that could not be checked is `unprovable`, and never counts as proven. Only
 * the fact `caused` can be `forced`: the answer was requested by name, which is neither a cause nor a fault.
 */
export type FactState = "proven" | "refuted" | "unprovable" | "forced";

/** The result of one fact of one cell. */
export interface Fact {
  readonly state: FactState;
  /**
   * One sentence for each problem, or for the reason why the fact could not be checked or does not count as caused;
   * empty if it is proven.
   */
  readonly problems: readonly string[];
}

/** Makes a fact from its problems: proven if there are none. */
export function factOf(problems: readonly string[]): Fact {
  return { state: problems.length === 0 ? "proven" : "refuted", problems };
}

/** A value in a sentence: as JSON, and short. */
export function quote(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
