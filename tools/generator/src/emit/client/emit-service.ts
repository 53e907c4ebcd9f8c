import type { Api } from "../../model/api.ts";
import { literal } from "../typescript.ts";
import { emitCredentials, schemeImports } from "./emit-credentials.ts";

/** Where the API is, how calls authenticate themselves, and which header it reads. */
export function emitService({ servers: [server = ""], securitySchemes, envelope, operations }: Api): string {
  const keyed = operations.filter(({ idempotencyKey }) => idempotencyKey !== undefined);
  return `${schemeImports(securitySchemes)}
/** The address of the API. */
export const defaultBaseUrl: string = ${literal(server)};

${emitCredentials(securitySchemes)}
/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = ${literal(envelope?.requestIdHeader ?? "")};

/** The operations that take an idempotency key. */
export type KeyedOperationId = ${keyed.map(({ id }) => literal(id)).join(" | ") || "never"};
`;
}
