import type { Api } from "../../model/api.ts";
import { bundleDocument } from "../bundle/bundle-document.ts";
import type { Files } from "../output.ts";
import { withExactStatuses } from "./exact-statuses.ts";
import { literal } from "../typescript.ts";
import { emitMatrix } from "./emit-matrix.ts";
import { emitRefusals } from "./emit-refusals.ts";
import { emitRequests } from "./emit-requests.ts";

/** What the contract tests prove, what they send, and the description that mocks and comparators read. */
export function emitContractTests(api: Api): Files {
  return new Map([
    ["matrix.gen.ts", emitMatrix(api)],
    ["openapi.gen.ts", emitOpenApi(api)],
    ["refusals.gen.ts", emitRefusals(api)],
    ["requests.gen.ts", emitRequests(api)],
  ]);
}

function emitOpenApi(api: Api): string {
  return `/** The bundled OpenAPI description. */
export const openapi: Readonly<Record<string, unknown>> = ${literal(withExactStatuses(bundleDocument(api), api))};
`;
}
