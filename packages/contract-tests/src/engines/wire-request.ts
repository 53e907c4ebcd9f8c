import { type ExampleRequest, pathOf } from "../matrix/example-request.ts";
import { wireBodyOf } from "../description/wire-value.ts";
import type { WireRequest } from "./answer.ts";

/** The example request as it is on the wire, with these headers; the request's own go before them. */
export function wireRequest(request: ExampleRequest, others: Readonly<Record<string, string>>): WireRequest {
  const headers = { ...others, ...request.headers };
  const { form, contentType = "application/json" } = request;
  const body = wireBodyOf({ body: request.body, ...(form === undefined ? {} : { form }) });
  const query = Object.entries(request.parameters.query).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    path: pathOf(request),
    query: Object.fromEntries(query),
    headers: body === undefined ? headers : { ...headers, "content-type": contentType },
    body,
  };
}
