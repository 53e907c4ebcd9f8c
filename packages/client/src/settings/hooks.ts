import type { AnyError } from "@resellers-sdk/errors";

/** What every event says. */
export interface CallEvent {
  /** The same object in all events of one call, and in those of no other: a key for a `WeakMap`. */
  readonly call: object;
  /** The operationId. */
  readonly operation: string;
  /** The number of the attempt, from 1. 0 if nothing was sent. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  /** The path with `{name}` for each path parameter. */
  readonly path: string;
  /** All headers in lower case; the value of a secret one is `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text of the body, without the key. Absent where there is none, or where it is no text. */
  readonly body?: string;
}

/** What is known of an attempt that came to its end. */
export interface AttemptEvent extends CallEvent {
  /** Where a response line was seen. */
  readonly status?: number;
  readonly requestId?: string;
  /** How long the attempt took, its body included, in milliseconds. */
  readonly durationMs: number;
}

/** A response was read, whatever it says. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** True if the call has succeeded with it. */
  readonly ok: boolean;
  /** All headers in lower case; the value of a secret one is `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends AttemptEvent {
  readonly error: AnyError;
  /** How long the client waits before the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** The call failed for good. */
export interface ErrorEvent extends AttemptEvent {
  readonly error: AnyError;
}

/**
 * Functions that watch calls, for logs, metrics and traces. They are not waited for. One that throws or rejects does not
 * break the call; a warning says so once. They never see the API key.
 */
export interface Hooks {
  /** May return headers to add to this attempt, such as those of a trace. A promise of headers comes too late. */
  readonly onRequest?: (event: RequestEvent) => void | Readonly<Record<string, string>> | Promise<unknown>;
  readonly onResponse?: (event: ResponseEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
  readonly onError?: (event: ErrorEvent) => void;
}

/** What a hook is told. */
export type EventOf<Name extends keyof Hooks> = Parameters<Required<Hooks>[Name]>[0];
