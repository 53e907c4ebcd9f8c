/**
 * What the generator makes of a keyword.
 *
 * - `supported`: types, calls and tests follow it, as far as the rules for its values allow.
 * - `harmless`: it says something to people, or limits values further; nothing that is generated contradicts it.
 * - refused: with it, something that is generated would be wrong.
 */
export type Verdict = "supported" | "harmless" | Refused;

/** Why a keyword is refused, as the end of the sentence "`keyword` …", and what to write instead. */
export interface Refused {
  readonly reason: string;
  readonly fix: string;
}

/** The keywords of one object of a specification. */
export type Keywords = Readonly<Record<string, Verdict>>;
