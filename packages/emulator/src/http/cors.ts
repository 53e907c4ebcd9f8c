import { service } from "../generated/service.gen.ts";

/**
 * The headers that let a page of another origin read an answer. If the request has no `origin`, all origins may: the
 * `Request` of happy-dom, on which that of MSW 3 is based, omits `origin` and all headers of preflights.
 */
export function corsHeaders(request: Headers): Readonly<Record<string, string>> {
  const readable = [service.requestIdHeader ?? [], "retry-after", "x-emulator-forced"].flat().join(", ");
  return {
    "access-control-allow-origin": request.get("origin") ?? "*",
    "access-control-expose-headers": readable,
    vary: "origin",
  };
}

/**
 * The headers of the answer to a preflight: all methods of the API, and every requested header. `OPTIONS` is not a
 * method of the API, so each such request is treated as a preflight.
 */
export function preflightHeaders({ method, headers }: Request): Readonly<Record<string, string>> | undefined {
  if (method !== "OPTIONS") return undefined;
  const usual = [...Object.values(service.securityHeaders), "content-type"].join(", ");
  return {
    ...corsHeaders(headers),
    "access-control-allow-methods": [...new Set(service.operations.map((one) => one.method))].join(", "),
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? usual,
    "access-control-max-age": "600",
  };
}
