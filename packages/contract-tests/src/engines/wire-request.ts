import { type ExampleRequest, pathOf } from "../matrix/example-request.ts";
import { wireQuery } from "../description/wire-query.ts";
import { wireBodyOf } from "../description/wire-value.ts";
import type { WireRequest } from "./answer.ts";

/** The example request as sent on the wire, with these headers; the request's own headers take precedence. */
export function wireRequest(request: ExampleRequest, others: Readonly<Record<string, string>>): WireRequest {
  const headers = { ...others, ...request.headers };
  const { form, contentType = "application/json" } = request;
  const body = wireBodyOf({ body: request.body, ...(form === undefined ? {} : { form }) });
  return {
    method: request.method,
    path: pathOf(request),
    query: wireQuery(request.parameters.query, request.queryStyles),
    headers: body === undefined ? headers : { ...headers, "content-type": contentType },
    body,
  };
}
