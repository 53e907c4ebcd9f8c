import type { LowerCaseHeaders } from "../http/headers.ts";
import type { Complain } from "../settings/refusal.ts";

/** The parts of a request that hold credentials. */
export interface Authenticated {
  url: string;
  readonly headers: LowerCaseHeaders;
}

/** How the value of one security scheme is checked, hidden and sent. */
export interface Scheme {
  /** Reports why a value cannot be sent; never quotes the value of a secret. */
  readonly check: (value: unknown, option: string, complain: Complain) => unknown;
  /** Adds a checked value to a request. */
  readonly put: (value: string, request: Authenticated) => void;
  /** The parts of a value that must not be shown; absent if it is not a secret, so that each call may have its own. */
  readonly secrets?: (value: string) => readonly string[];
}

/** The security schemes of the API, by the name of the option that takes the value of each. */
export type Schemes = Readonly<Record<string, Scheme>>;
