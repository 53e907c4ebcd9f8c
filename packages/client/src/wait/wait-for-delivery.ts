import { AbortWatch } from "../call/abort-watch.ts";
import { CLOCK, type Connection } from "../call/connection.ts";
import { pause } from "../call/pause.ts";
import { getPackage } from "../generated/operations.gen.ts";
import type { CallCredentials } from "../generated/service.gen.ts";
import type { CallOptions } from "../settings/call-options.ts";
import type { Failure } from "../operation/operation-types.ts";
import type { DeliveredInstance, DeliveredPackage, Delivery, Undelivered } from "./delivery.ts";
import { judgePackage } from "./judge-package.ts";

/** The package, or the instance, to wait for. */
export interface DeliveryTarget {
  /** The package. */
  readonly id: string;
  /** One instance of the package. Default: all instances. */
  readonly instanceId?: string | undefined;
}

/** How long to wait, how often to look, and what each read sends: the account of a single call, headers. */
export interface WaitOptions extends Pick<CallOptions, "headers" | keyof CallCredentials> {
  /** When to give up, in milliseconds from now; 300,000 by default. `Infinity` for never. */
  readonly deadlineMs?: number | undefined;
  /** How long to wait between two reads, in milliseconds; 2,000 by default. A longer `Retry-After` takes precedence. */
  readonly intervalMs?: number | undefined;
  /** Aborts the wait. */
  readonly signal?: AbortSignal | null | undefined;
}

/**
 * Reads a package until it is delivered, or until it is known that waiting will not help. Temporary failures of a read
 * are retried.
 *
 * @returns How the wait ended; the promise rejects only for invalid options.
 * @throws {TypeError} if `deadlineMs` or `intervalMs` is not a number above 0.
 * @example
 * const delivery = await waitForDelivery(resellers, { id });
 * if (!delivery.ok) console.error(delivery.reason, delivery.message, delivery.fix);
 */
export async function waitForDelivery(
  client: Connection,
  target: DeliveryTarget,
  options: WaitOptions = {},
): Promise<Delivery> {
  assertTarget(target);
  const { id, instanceId } = target;
  const { deadlineMs = 300_000, intervalMs = 2000, signal, ...callOptions } = options;
  assertTime("deadlineMs", deadlineMs);
  assertTime("intervalMs", intervalMs);
  assertSignal(signal);
  const clock = client[CLOCK];
  const startedAt = clock.now();
  const watch = new AbortWatch();
  watch.listen(signal);
  let polls = 0;
  let seen: DeliveredPackage | undefined;
  let waitingFor: readonly DeliveredInstance[] = [];
  let error: Failure<"getPackage">["error"] | undefined;
  // Adds the common members to each reason.
  const end = (part: Undelivered): Delivery => ({ ...part, polls, ...(seen && { package: seen }) }) as Delivery;
  try {
    for (;;) {
      if (watch.aborted) return end(aborted(watch.reason));
      // Whole milliseconds: a call takes no shorter deadline than one.
      const remainingMs = Math.floor(deadlineMs - (clock.now() - startedAt));
      if (remainingMs < 1) return end(tooLate(deadlineMs, waitingFor, error));
      polls++;
      const result = await getPackage(client, { id }, { ...callOptions, signal, deadlineMs: remainingMs });
      error = result.error;
      if (result.ok) {
        seen = result.data.package;
        const verdict = judgePackage(seen, instanceId);
        if (verdict.kind === "delivered") return { ok: true, polls, package: seen, instances: verdict.instances };
        if (verdict.kind === "over") return end(verdict.undelivered);
        waitingFor = verdict.instances;
      } else if (result.error.kind === "aborted") {
        return end(aborted(watch.reason));
      } else if (!result.error.retryable) {
        return end(unreadable(result.error));
      }
      const restMs = deadlineMs - (clock.now() - startedAt);
      const pauseMs = Math.max(intervalMs, error?.retryAfterMs ?? 0);
      await pause(clock, Math.max(0, Math.min(pauseMs, restMs)), watch);
    }
  } finally {
    watch.release();
  }
}

/** A misspelt `instanceId` would otherwise wait for all instances of the package. */
function assertTarget(target: unknown): void {
  const names = typeof target === "object" && target !== null ? Object.keys(target) : undefined;
  const unknown = names?.find((name) => name !== "id" && name !== "instanceId");
  if (names === undefined) throw new TypeError("the target must be an object such as { id }");
  if (unknown !== undefined)
    throw new TypeError(`${unknown} is not a member of the target; members are id, instanceId`);
}

function assertSignal(signal: unknown): void {
  if (signal == null || (typeof signal === "object" && "addEventListener" in signal)) return;
  throw new TypeError("signal must be an AbortSignal");
}

function assertTime(name: string, value: unknown): void {
  if (typeof value === "number" && value > 0) return;
  throw new TypeError(`${name} has to be a number of milliseconds above 0; leave it out for the default`);
}

function aborted(cause: unknown): Undelivered {
  const message = "The wait was aborted by the caller's signal.";
  return { ok: false, reason: "aborted", message, fix: "Wait again when the outcome is needed.", cause };
}

function unreadable(error: Failure<"getPackage">["error"]): Undelivered {
  const fix =
    "fix" in error && typeof error.fix === "string"
      ? error.fix
      : "Fix the problem that the error names, then wait again.";
  return { ok: false, reason: "poll", message: `The package cannot be read: ${error.message}`, fix, error };
}

function tooLate(
  deadlineMs: number,
  waitingFor: readonly DeliveredInstance[],
  error: Failure<"getPackage">["error"] | undefined,
): Undelivered {
  const last =
    error?.message ??
    waitingFor
      .map(({ instanceId, status }) => `${instanceId ?? "an instance"} is ${status ?? "without a status"}`)
      .join(", ");
  return {
    ok: false,
    reason: "deadline",
    message: `The package was not delivered within ${deadlineMs} ms${last && `: ${last}`}.`,
    fix: "Wait again: the order is still valid and need not be sent again.",
    deadlineMs,
    waitingFor,
    ...(error && { error }),
  };
}
