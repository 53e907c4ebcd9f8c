import { type ExampleRequest, pathOf } from "../matrix/example-request.ts";
import type { WireRequest } from "./answer.ts";

/** The example request as it is on the wire, with these headers. */
export function wireRequest(request: ExampleRequest, headers: Readonly<Record<string, string>>): WireRequest {
  const body = request.body === undefined ? undefined : JSON.stringify(request.body);
  const query = Object.entries(request.parameters.query).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    path: pathOf(request),
    query: Object.fromEntries(query),
    headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
    body,
  };
}
