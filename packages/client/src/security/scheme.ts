import type { LowerCaseHeaders } from "../http/headers.ts";
import type { Complain } from "../settings/refusal.ts";

/** The parts of a request that credentials go into. */
export interface Authenticated {
  url: string;
  readonly headers: LowerCaseHeaders;
}

/** How the value of one security scheme is checked, hidden and sent. */
export interface Scheme {
  /** Reports what keeps a value from being sent; the value of a secret is never quoted. */
  readonly check: (value: unknown, option: string, complain: Complain) => unknown;
  /** Puts a value that was checked into a request. */
  readonly put: (value: string, request: Authenticated) => void;
  /** What must not be shown of a value; left out where it is no secret, so that each call may have its own. */
  readonly secrets?: (value: string) => readonly string[];
}

/** The security schemes of the API, by the name of the option that takes the value of each. */
export type Schemes = Readonly<Record<string, Scheme>>;
