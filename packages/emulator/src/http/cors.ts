import { service } from "../generated/service.gen.ts";

/**
 * The headers that let a page of another origin read an answer. Where the request does not say whose page sent it, all
 * may: the `Request` of happy-dom, of which MSW 3 makes its own, leaves `origin` and all headers of preflights out.
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
 * The headers of the answer to a preflight: all methods of the API, and every header that is asked for. `OPTIONS` is no
 * method of the API, so that each such request is taken for a preflight.
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
