/** The user's server, and how to make it answer with a cell. */
export interface Target {
  /** The base address of the API's paths. */
  readonly url: string;
  /** Headers of every request, such as the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The address that sets provider states, in the protocol of the Pact Verifier; without it, the `Prefer` header
   * selects the answer.
   */
  readonly statesUrl?: string | undefined;
  /**
   * With `required`, it is a fault if an answer is not caused that can be: every answer except 403 and server failures.
   * Without it, such an answer counts as forced.
   */
  readonly causes?: "required" | undefined;
  /** A revoked key: it must lead to 401, like a missing key. */
  readonly revokedKey?: string | undefined;
  /** The same server with a rate limit of one call for each provider state: the second call must lead to 429. */
  readonly limited?: { readonly url: string; readonly statesUrl: string } | undefined;
  /** The timeout of an answer, in milliseconds. Default: 15,000. */
  readonly timeoutMs?: number | undefined;
  /** `false` leaves out the forbidden requests; the report lists each of them as not tried. */
  readonly refusals?: boolean | undefined;
}
