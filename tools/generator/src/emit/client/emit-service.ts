import type { Api } from "../../model/api.ts";
import { literal } from "../typescript.ts";

/** Where the API is, and which headers it reads and writes. */
export function emitService({ servers: [server = ""], securityHeaders, envelope, operations }: Api): string {
  const keyed = operations.filter(({ idempotencyKey }) => idempotencyKey !== undefined);
  return `/** The address of the API. */
export const defaultBaseUrl: string = ${literal(server)};

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: { ${securityHeaders.map(({ scheme, header }) => `readonly ${scheme}: ${literal(header)}`).join("; ")} } = ${literal(
    Object.fromEntries(securityHeaders.map(({ scheme, header }) => [scheme, header])),
  )};

/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = ${literal(envelope?.requestIdHeader ?? "")};

/** The operations that take an idempotency key. */
export type KeyedOperationId = ${keyed.map(({ id }) => literal(id)).join(" | ") || "never"};
`;
}
