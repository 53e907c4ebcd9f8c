import type { LowerCaseHeaders } from "./headers.ts";

/** A request on its way out. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<LowerCaseHeaders>;
  /** `null` if it has none. */
  readonly body: string | ArrayBuffer | null;
}
