import type { Api } from "../../model/api.ts";
import { literal } from "../typescript.ts";
import { emitCredentials, schemeImports } from "./emit-credentials.ts";

/** Where the API is, how calls authenticate themselves, and which header it reads. */
export function emitService({ servers: [server = ""], securitySchemes, envelope, operations }: Api): string {
  const keyed = operations.filter(({ idempotencyKey }) => idempotencyKey !== undefined);
  const grouped = operations.filter(({ groups }) => groups.length > 0);
  return `${schemeImports(securitySchemes)}
/** The address of the API. */
export const defaultBaseUrl: string = ${literal(server)};

${emitCredentials(securitySchemes)}
/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = ${literal(envelope?.requestIdHeader ?? "")};

/** The operations that take an idempotency key. */
export type KeyedOperationId = ${keyed.map(({ id }) => literal(id)).join(" | ") || "never"};

/** The parts of a request that stand in the input under a name of their own, by operation. */
export type InputGroups = ${grouped.length === 0 ? "Record<never, never>" : `{ ${grouped.map(({ id, groups }) => `readonly ${id}: ${groups.map((group) => literal(group)).join(" | ")}`).join("; ")} }`};
`;
}
