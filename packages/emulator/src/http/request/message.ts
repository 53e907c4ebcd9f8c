/** A request as the emulator reads it. */
export interface EmulatorRequest {
  readonly method: string;
  /** Path and query, as they were sent: `/resellers/v1/packages/…`. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of the body, or its text; `undefined` if there is no body. */
  readonly body?: Uint8Array | string | undefined;
}

/** What a fault does to the delivery of an answer. */
export const CONTROL_PATH = "/__emulator/";

export interface Transport {
  /** The delay before the answer, in milliseconds. */
  readonly delayMs?: number;
  /** Close the connection instead of answering. */
  readonly close?: true;
  /** Break off in the middle of the body. */
  readonly cut?: true;
  /** Never answer. */
  readonly silent?: true;
}

/** An answer of the emulator. */
export interface EmulatorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly transport?: Transport;
}
