import type { AnyError, Operation } from "@resellers-sdk/errors";
import type { FailureContext } from "@resellers-sdk/errors/decoder";
import type { CallOptions } from "../client/call-options.ts";
import type { Descriptor } from "../operation/descriptor.ts";
import { requestIdHeader } from "../generated/service.gen.ts";
import type { PreparedCall } from "./prepare-call.ts";
import type { Settings } from "../client/settings.ts";

/** A call under way. */
export interface Call {
  /** What its events have in common. Empty, because people log events. */
  readonly identity: object;
  readonly settings: Settings;
  readonly operation: Descriptor;
  readonly options: CallOptions;
  /** Missing as long as it is not certain that anything may be sent. */
  prepared: PreparedCall | undefined;
  /** When it began, by the client's clock. */
  started: number;
  /** How many requests were handed to `fetch` so far. */
  attempts: number;
  /** How long was waited between them so far, in milliseconds. */
  totalDelayMs: number;
  /** The latest one. */
  attempt: Attempt | undefined;
  /** Ends what the call is doing at the moment; set as long as there is something to end. */
  interrupt: (() => void) | undefined;
}

/** One of the requests of a call, and what has become of it so far. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** When it began, by the client's clock. */
  readonly started: number;
  /** Aborts its request when the attempt is over before the response is. */
  readonly controller: AbortController;
  /** Whether its outcome is settled: what comes later does not count. */
  over: boolean;
  /** Whether a request was handed to `fetch`. */
  tried: boolean;
  /** Whether bytes of it may have reached the server. */
  sent: boolean;
  /** The key that it carries, to be kept out of what people see. */
  secret: string;
  /** Whether the body of its response was cut at the bound. */
  tooLong: boolean;
  /** There as soon as the response line and headers were. */
  response: Response | undefined;
}

/** How an attempt ended. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: AnyError; readonly response?: Response };

/** The id that the API gave a request; nothing where it gave none. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return (requestIdHeader && response?.headers.get(requestIdHeader)) || undefined;
}

/** What the errors of a call say of it. */
export function contextOf({ operation, attempts, totalDelayMs }: Call, attempt?: Attempt): FailureContext<Operation> {
  const response = attempt?.response;
  return {
    operation: operation.id,
    status: response?.status,
    requestId: requestIdOf(response),
    attempts,
    totalDelayMs,
  };
}
