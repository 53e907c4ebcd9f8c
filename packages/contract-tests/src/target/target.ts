/** A server of the user's own, and how it is brought to answer with a cell. */
export interface Target {
  /** The address below which the paths of the API stand. */
  readonly url: string;
  /** Headers of every request, such as the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sets a provider state, as the Pact Verifier asks for it; without one, the `Prefer` header says what is wanted. */
  readonly statesUrl?: string | undefined;
  /** How long an answer may take, in milliseconds: 15,000 where nothing is said. */
  readonly timeoutMs?: number | undefined;
  /** `false` leaves out the forbidden requests; the report says of each that it was not tried. */
  readonly refusals?: boolean | undefined;
}
