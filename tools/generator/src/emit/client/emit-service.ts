import type { Api } from "../../model/api.ts";
import { isAbsolute } from "../../model/server-url.ts";
import { literal } from "../typescript.ts";
import { emitCredentials, schemeImports } from "./emit-credentials.ts";

/** Where the API is, how calls authenticate themselves, and which header it reads. */
export function emitService({ servers: [server = ""], securitySchemes, envelope, operations }: Api): string {
  const keyed = operations.filter(({ idempotencyKeyAt }) => idempotencyKeyAt !== undefined);
  const headed = operations.filter(
    ({ idempotencyKey, requiredHeaders }) => idempotencyKey !== undefined && requiredHeaders.includes(idempotencyKey),
  );
  const grouped = operations.filter(({ groups }) => groups.length > 0);
  const hasAddress = isAbsolute(server);
  const comment = hasAddress
    ? `The address of the API, such as that of a mock server or a proxy. Default: the API's own${operations.some((one) => one.server) ? "; with one, every operation is called there, also those that have servers of their own" : ""}.`
    : `The whole address below which the paths of the API stand${server === "" || server === "/" ? "" : `; it ends in \`${server}\` where the API is`}.`;
  return `${schemeImports(securitySchemes)}
/** The address of the API${hasAddress ? "" : "; empty, because the description does not have it"}. */
export const defaultBaseUrl: string = ${literal(hasAddress ? server : "")};

/** Where requests go. */
export interface ServerOptions {
  /** ${comment} */
  readonly baseUrl${hasAddress ? "?: string | undefined" : ": string"};
}

${emitCredentials(securitySchemes)}
/** The response header that holds the id of a request; empty if the API has none. */
export const requestIdHeader: string = ${literal(envelope?.requestIdHeader ?? "")};

/** The operations that take an idempotency key. */
export type KeyedOperationId = ${keyed.map(({ id }) => literal(id)).join(" | ") || "never"};

/** The headers that the client fills in with an idempotency key where a call gives none. */
export interface KeyHeaders {
${headed.map(({ id, idempotencyKey = "" }) => `  readonly ${id}: ${literal(idempotencyKey)};\n`).join("")}}
/** The parts of a request that stand in the input under a name of their own, by operation. */
export type InputGroups = ${grouped.length === 0 ? "Record<never, never>" : `{ ${grouped.map(({ id, groups }) => `readonly ${id}: ${groups.map((group) => literal(group)).join(" | ")}`).join("; ")} }`};
`;
}
