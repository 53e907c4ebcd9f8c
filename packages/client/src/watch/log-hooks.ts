import type { AttemptEvent, ErrorEvent, Hooks, RequestEvent } from "../settings/hooks.ts";
import { errorName } from "./error-name.ts";
import { formatCurl } from "./format-curl.ts";

/** A logger: pino, winston, bunyan, `console`, or anything else with these methods. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  debug?(message: string): void;
}

/** Options of the log. */
export interface LogOptions {
  /** Also logs each request and each success, with `debug` if the logger has it, else with `info`. Default: `false`. */
  readonly everything?: boolean;
}

/**
 * Hooks that log one line for each failure, with the request and a curl command that repeats it, and one line for each
 * retry. Secrets are `[redacted]`.
 *
 * @example
 * const resellers = createResellersClient({ apiKey, accountId, hooks: logHooks(pino()) });
 */
export function logHooks(logger: Logger, { everything = false }: LogOptions = {}): Hooks {
  const sent = new WeakMap<object, RequestEvent>();
  const debug = (text: string): void => (logger.debug ? logger.debug(text) : logger.info(text));
  return {
    onRequest(event) {
      sent.set(event.call, event);
      if (everything) debug(`${event.operation} attempt ${event.attempt}: ${event.method} ${event.url}`);
    },
    onResponse(event) {
      if (everything && event.ok) debug(`${describe(event)}: HTTP ${event.status}`);
    },
    onRetry(event) {
      logger.warn(`${describe(event)} failed: ${summary(event)}; again in ${Math.round(event.delayMs)} ms`);
    },
    onError(event) {
      const request = sent.get(event.call);
      const repeat = request ? ` | ${formatCurl(request)}` : "";
      logger.error(`${describe(event)} failed: ${summary(event)}${repeat}`);
    },
  };
}

function describe({ operation, attempt, durationMs }: AttemptEvent): string {
  return attempt ? `${operation} attempt ${attempt} (${Math.round(durationMs)} ms)` : operation;
}

function summary({ status, requestId, error }: Pick<ErrorEvent, "status" | "requestId" | "error">): string {
  const facts = [errorName(error), status && `HTTP ${status}`, requestId && `request ${requestId}`].filter(Boolean);
  // A line break in the API's message would split the line.
  return `${facts.join(", ")}: ${error.message.replaceAll(/\s+/g, " ")}`;
}
