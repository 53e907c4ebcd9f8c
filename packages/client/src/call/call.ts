import type { Operation } from "@resellers-sdk/errors";
import type { FailureContext } from "@resellers-sdk/errors/decoder";
import type { CallOptions } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { requestIdHeader } from "../generated/service.gen.ts";
import type { Descriptor } from "./descriptor.ts";
import { Attempt } from "./attempt.ts";

/**
 * A running call: its input and options, and its attempts so far. Members that are only declared are set by the
 * constructor or later.
 */
export class Call {
  /** The object that all events of the call share as an identity. Empty, because people log events. */
  readonly identity: object = {};
  declare settings: Settings;
  declare readonly operation: Descriptor;
  /** A copy, so that the options that were checked cannot change afterwards. */
  declare options: CallOptions;
  /** How many requests were passed to `fetch` so far. */
  attempts = 0;
  /** How long it waited between attempts so far, in milliseconds. */
  totalDelayMs = 0;
  /** The latest attempt. */
  declare latest: Attempt | undefined;

  constructor(settings: Settings, operation: Descriptor, options: CallOptions) {
    this.settings = settings;
    this.operation = operation;
    this.options = { ...options };
  }

  beginAttempt(startedAt: number): Attempt {
    return (this.latest = new Attempt((this.latest?.number ?? 0) + 1, startedAt));
  }

  /** Counts a request that is about to be passed to `fetch`. */
  handOver(attempt: Attempt): void {
    attempt.handOver();
    this.attempts++;
  }

  /** The fields that the call adds to its errors. */
  context(attempt: Attempt | undefined = this.latest): FailureContext<Operation> {
    const response = attempt?.response;
    return {
      operation: this.operation.id,
      status: response?.status,
      requestId: requestIdOf(response),
      attempts: this.attempts,
      totalDelayMs: this.totalDelayMs,
      conceal: attempt?.conceal,
    };
  }
}

/** The request id from the response; `undefined` if it has none. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return (requestIdHeader && response?.headers.get(requestIdHeader)) || undefined;
}
