import type { AnyError } from "@resellers-sdk/errors";

/** The members that all events have. */
export interface CallEvent {
  /** An object that identifies the call: the same in all its events. Use it as a key of a `WeakMap`. */
  readonly call: object;
  /** The operationId. */
  readonly operation: string;
  /** The number of the attempt, from 1. 0 if no request was sent. */
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
  /** The body as a string, without the key. Absent if there is none, or if it is not text. */
  readonly body?: string;
}

/** The members of events about an attempt that has ended. */
export interface AttemptEvent extends CallEvent {
  /** Present if a status line was received. */
  readonly status?: number;
  readonly requestId?: string;
  /** How long the attempt took, its body included, in milliseconds. */
  readonly durationMs: number;
}

/** A response was read, successful or not. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  /** True if the call succeeded with this response. */
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

/** The call failed, and is not retried. */
export interface ErrorEvent extends AttemptEvent {
  readonly error: AnyError;
}

/**
 * Functions that observe calls, for logs, metrics and traces. The client does not await them. If one throws or rejects,
 * the call goes on, and a warning is reported once. They never see the API key.
 */
export interface Hooks {
  /** May return headers to add to this attempt, such as those of a trace. A promise of headers is ignored. */
  readonly onRequest?: (event: RequestEvent) => void | Readonly<Record<string, string>> | Promise<unknown>;
  readonly onResponse?: (event: ResponseEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
  readonly onError?: (event: ErrorEvent) => void;
}

/** The event that a hook receives. */
export type EventOf<Name extends keyof Hooks> = Parameters<Required<Hooks>[Name]>[0];
