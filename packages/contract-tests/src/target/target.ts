/** A server of the user's own, and how it is brought to answer with a cell. */
export interface Target {
  /** The address below which the paths of the API stand. */
  readonly url: string;
  /** Headers of every request, such as the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sets a provider state, as the Pact Verifier asks for it; without one, the `Prefer` header says what is wanted. */
  readonly statesUrl?: string | undefined;
  /**
   * `required` makes it a fault when an answer is not caused that can be: everything but 403 and the failures of the
   * server itself. Without it, such an answer counts as forced.
   */
  readonly causes?: "required" | undefined;
  /** A key that is no longer good: it has to lead to 401, as no key does. */
  readonly revokedKey?: string | undefined;
  /** The same server with a limit of one call for each provider state: its second call has to lead to 429. */
  readonly limited?: { readonly url: string; readonly statesUrl: string } | undefined;
  /** How long an answer may take, in milliseconds. Default: 15,000. */
  readonly timeoutMs?: number | undefined;
  /** `false` leaves out the forbidden requests; the report says of each that it was not tried. */
  readonly refusals?: boolean | undefined;
}
