import { type JsonObject, memberOf, resolve } from "../description/json.ts";
import type { DescribedOperation } from "../description/slice-description.ts";
import type { Exchange } from "./read/exchange.ts";

/**
 * Headers of HTTP itself, of servers or of intermediaries, and not of an API, so that descriptions do not list them.
 * `retry-after` is not among them, because an API decides on it.
 */
const PLUMBING = new Set(
  `accept-ranges age allow alt-svc cache-control connection content-disposition content-encoding content-language
  content-length content-location content-range content-security-policy content-type cross-origin-embedder-policy
  cross-origin-opener-policy cross-origin-resource-policy date etag expires keep-alive last-modified location nel
  origin-agent-cluster permissions-policy pragma proxy-authenticate referrer-policy report-to reporting-endpoints server
  server-timing set-cookie strict-transport-security timing-allow-origin trailer transfer-encoding upgrade vary via
  www-authenticate x-content-type-options x-frame-options x-powered-by x-xss-protection`.split(/\s+/),
);

/** The headers of a response that its description does not list; empty if it lists no headers at all. */
export function unknownHeaders(
  openapi: JsonObject,
  { node }: DescribedOperation,
  { status, headers }: Pick<Exchange, "status" | "headers">,
): string[] {
  const response = resolve(openapi, memberOf(node, "responses")[String(status)]);
  const described = Object.keys(memberOf(response, "headers")).map((name) => name.toLowerCase());
  if (described.length === 0) return [];
  return [...new Set(headers)].filter(
    (name) =>
      !described.includes(name) &&
      !PLUMBING.has(name) &&
      // Added by browsers, caches or HTTP/2.
      !/^(?:access-control-|:|cf-|x-cache|x-amz-cf-|x-served-by|x-timer)/.test(name),
  );
}
