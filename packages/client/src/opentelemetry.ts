import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import type { AnyError } from "@resellers-sdk/errors";
import type { AttemptEvent, Hooks } from "./settings/hooks.ts";

/** Options of the spans. */
export interface OpenTelemetryOptions {
  /** The tracer of the spans; by default that of the global provider. */
  readonly tracer?: Tracer;
}

/**
 * Hooks that make a client span for each request, following the HTTP semantic conventions, and send its trace context
 * along. Each retry has a span of its own, with `http.request.resend_count`. `error.type` is the documented code of the
 * error, else the status, else the kind.
 *
 * @example
 * const resellers = createResellersClient({ apiKey, accountId, hooks: openTelemetryHooks() });
 */
export function openTelemetryHooks({ tracer }: OpenTelemetryOptions = {}): Hooks {
  const spans = new WeakMap<object, Span>();

  const end = ({ call, status, requestId }: AttemptEvent, error?: AnyError): void => {
    const span = spans.get(call);
    spans.delete(call);
    if (!span) return; // No request was sent.
    if (status) span.setAttribute("http.response.status_code", status);
    if (requestId) span.setAttribute("http.response.request_id", requestId);
    if (error) {
      span.setAttribute("error.type", errorType(error, status));
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  };

  return {
    onRequest({ call, operation, attempt, method, url, path }) {
      const makes = tracer ?? trace.getTracer("@resellers-sdk/client");
      const parent = context.active();
      const attributes = { ...requestAttributes(method, url, path, attempt), "resellers.operation": operation };
      const span = makes.startSpan(`${method} ${path}`, { kind: SpanKind.CLIENT, attributes }, parent);
      spans.set(call, span);
      const headers: Record<string, string> = {};
      propagation.inject(trace.setSpan(parent, span), headers);
      return headers;
    },
    onResponse: (event) => event.ok && end(event),
    onRetry: (event) => end(event, event.error),
    onError: (event) => end(event, event.error),
  };
}

/** A documented code, else the status as the conventions prescribe, else the kind of a failure without a status. */
function errorType(error: AnyError, status: number | undefined): string {
  if (error.kind === "api" && error.known) return error.code;
  return status === undefined ? error.kind : `${status}`;
}

function requestAttributes(method: string, url: string, path: string, attempt: number): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "url.full": url,
    "url.template": path,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "http:" ? 80 : 443),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}
