import type { AttemptEvent, Hooks } from "../settings/hooks.ts";
import { errorName } from "./error-name.ts";

/** One request that was sent, or a call for which no request was sent. */
export interface Measurement {
  /** The operationId. */
  readonly operation: string;
  /** `ok`, or the name of the error as `errorName` returns it. */
  readonly outcome: string;
  /** The number of the attempt, from 1. 0 if no request was sent. */
  readonly attempt: number;
  /** True if the call retries the request. */
  readonly willRetry: boolean;
  /** In milliseconds, the body included. */
  readonly durationMs: number;
}

/**
 * Hooks that measure every request, with outcomes of low cardinality, fit for the labels of a metric.
 *
 * @param record Records a measurement, such as `({ operation, outcome, durationMs }) => histogram.observe({ operation,
 *   outcome }, durationMs / 1000)`.
 * @example
 * const resellers = createResellersClient({ apiKey, accountId, hooks: [metricsHooks(record), openTelemetryHooks()] });
 */
export function metricsHooks(record: (measurement: Measurement) => void): Hooks {
  const measure = ({ operation, attempt, durationMs }: AttemptEvent, outcome: string, willRetry = false): void =>
    record({ operation, outcome, attempt, willRetry, durationMs });
  return {
    onResponse: (event) => event.ok && measure(event, "ok"),
    onRetry: (event) => measure(event, errorName(event.error), true),
    onError: (event) => measure(event, errorName(event.error)),
  };
}
