import { service } from "../generated/service.gen.ts";

/** The headers that let a page of another origin read an answer; none for a request that no page sent. */
export function corsHeaders(request: Headers): Readonly<Record<string, string>> {
  const origin = request.get("origin");
  if (origin === null) return {};
  const readable = [service.requestIdHeader ?? [], "retry-after", "x-emulator-forced"].flat().join(", ");
  return { "access-control-allow-origin": origin, "access-control-expose-headers": readable, vary: "origin" };
}

/** The headers of the answer to a preflight: all methods of the API, and every header that is asked for. */
export function preflightHeaders({ method, headers }: Request): Readonly<Record<string, string>> | undefined {
  if (method !== "OPTIONS" || !headers.has("access-control-request-method")) return undefined;
  return {
    ...corsHeaders(headers),
    "access-control-allow-methods": [...new Set(service.operations.map((one) => one.method))].join(", "),
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
    "access-control-max-age": "600",
  };
}
