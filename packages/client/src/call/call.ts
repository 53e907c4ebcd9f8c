import type { Operation } from "@resellers-sdk/errors";
import type { FailureContext } from "@resellers-sdk/errors/decoder";
import type { CallOptions } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { requestIdHeader } from "../generated/service.gen.ts";
import type { Descriptor } from "./descriptor.ts";
import { Attempt } from "./attempt.ts";

/** A call under way: what it was given, and its attempts so far. What is only declared is set by the constructor or later. */
export class Call {
  /** What its events have in common. Empty, because people log events. */
  readonly identity: object = {};
  declare settings: Settings;
  declare readonly operation: Descriptor;
  /** A copy: what was checked is what is used. */
  declare options: CallOptions;
  /** How many requests were given to `fetch` so far. */
  attempts = 0;
  /** How long it waited between attempts so far, in milliseconds. */
  totalDelayMs = 0;
  /** The attempt that was begun last. */
  declare latest: Attempt | undefined;

  constructor(settings: Settings, operation: Descriptor, options: CallOptions) {
    this.settings = settings;
    this.operation = operation;
    this.options = { ...options };
  }

  beginAttempt(startedAt: number): Attempt {
    return (this.latest = new Attempt((this.latest?.number ?? 0) + 1, startedAt));
  }

  /** Counts a request that is about to be given to `fetch`. */
  handOver(attempt: Attempt): void {
    attempt.handOver();
    this.attempts++;
  }

  /** What the errors of the call say of it. */
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

/** The id that the API gave a request; `undefined` where it gave none. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return (requestIdHeader && response?.headers.get(requestIdHeader)) || undefined;
}
