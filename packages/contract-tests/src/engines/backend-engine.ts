import { OpenAPIBackend } from "openapi-backend";
import type { Cell } from "../matrix/cell.ts";
import { isJsonMediaType, type JsonObject } from "../description/json.ts";
import { operationsOf, responseBodyOf } from "../description/slice-description.ts";

/** Gives the bytes of a cell's body, and its status. */
export type MockAnswer = (cell: Cell) => { readonly status: number; readonly text: string };

/**
 * A second, independent mock: openapi-backend. What it and Prism agree on, neither has made up.
 *
 * It answers a name that it does not know with the first example, and says nothing of it; compare what it gives.
 */
export async function createBackendEngine(openapi: JsonObject): Promise<MockAnswer> {
  const backend = new OpenAPIBackend({
    definition: structuredClone(openapi) as never, // It resolves references in place; its types know no extensions.
    quick: true,
    validate: false,
  });
  await backend.init();
  const described = new Map(operationsOf(openapi).map((operation) => [operation.id, operation]));
  return ({ operation, status, example }) => {
    const answer = backend.mockResponseForOperation(operation, { code: status, example });
    const found = described.get(operation);
    // For a response without a body it gives an empty object, which no server would send.
    const mediaType = found && responseBodyOf(openapi, found, status)?.mediaType;
    const isEmpty = found !== undefined && mediaType === undefined;
    return {
      status: answer.status,
      text: isEmpty ? "" : isJsonMediaType(mediaType) ? JSON.stringify(answer.mock) : String(answer.mock),
    };
  };
}
