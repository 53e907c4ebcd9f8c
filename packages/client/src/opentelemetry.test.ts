import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createResellersClient, type ResellersClient } from "./index.ts";
import { openTelemetryHooks } from "./opentelemetry.ts";
import { credentials, promised } from "./testing/inputs.ts";
import { JumpingClock } from "./testing/jumping-clock.ts";
import { type LoopbackServer, sendJson, startServer } from "./testing/loopback-server.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let server: LoopbackServer;
let client: ResellersClient;
beforeAll(async () => {
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  server = await startServer(() => {});
  const hooks = openTelemetryHooks({ tracer: provider.getTracer("test") });
  client = createResellersClient({ ...credentials, baseUrl: server.url, hooks, clock: new JumpingClock() });
});
beforeEach(() => {
  exporter.reset();
  server.arrived.length = 0;
  server.handler = (_, response) => sendJson(response, 200, promised);
});
afterAll(async () => {
  propagation.disable();
  await server[Symbol.asyncDispose]();
});

test("a call is a client span with the attributes of the HTTP conventions, and its context goes along", async () => {
  await client.getPackage({ id: "a" });
  const [span, ...more] = exporter.getFinishedSpans();
  expect(more).toEqual([]);
  expect(span).toMatchObject({
    name: "GET /resellers/v1/packages/{id}",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
  });
  expect(span?.attributes).toEqual({
    "http.request.method": "GET",
    "url.full": `${server.url}/resellers/v1/packages/a`,
    "url.template": "/resellers/v1/packages/{id}",
    "resellers.operation": "getPackage",
    "server.address": "127.0.0.1",
    "server.port": Number(new URL(server.url).port),
    "http.response.status_code": 200,
    "http.response.request_id": "1774.5",
  });
  expect(server.arrived[0]?.headers["traceparent"]).toContain(span?.spanContext().traceId);
});

test("each request of a call is a span, and error.type is the documented code, or the status", async () => {
  server.handler = (_, response) =>
    server.arrived.length < 2
      ? sendJson(response, 503, {})
      : sendJson(response, 404, {
          message: "m",
          details: { applicationError: { code: "PRODUCT_NOT_FOUND", description: "Product id not found in catalog." } },
        });
  await client.createPackageV2({ products: [] });
  expect(
    exporter
      .getFinishedSpans()
      .map(({ attributes, status }) => [
        attributes["http.request.resend_count"],
        attributes["http.response.status_code"],
        attributes["error.type"],
        status.code,
      ]),
  ).toEqual([
    [undefined, 503, "503", SpanStatusCode.ERROR],
    [1, 404, "PRODUCT_NOT_FOUND", SpanStatusCode.ERROR],
  ]);
});

test("a call that sends nothing has no span", async () => {
  await client.getPackage({ id: "" });
  expect(exporter.getFinishedSpans()).toEqual([]);
});

test("spans stand below the active one", async () => {
  const parent = provider.getTracer("test").startSpan("parent");
  const active = trace.setSpan(ROOT_CONTEXT, parent);
  const spy = context.active;
  context.active = () => active;
  const withGlobals = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    hooks: openTelemetryHooks({ tracer: provider.getTracer("test") }),
    retry: false,
  });
  await withGlobals.getPackage({ id: "a" });
  context.active = spy;
  expect(exporter.getFinishedSpans()[0]?.spanContext().traceId).toBe(parent.spanContext().traceId);
});

test("without a provider nothing happens, and nothing breaks", async () => {
  const plain = createResellersClient({
    ...credentials,
    baseUrl: server.url,
    hooks: openTelemetryHooks(),
    retry: false,
  });
  expect(await plain.getPackage({ id: "a" })).toMatchObject({ ok: true });
});
