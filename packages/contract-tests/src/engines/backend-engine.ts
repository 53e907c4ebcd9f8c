import { OpenAPIBackend } from "openapi-backend";
import type { Cell } from "../matrix/cell.ts";
import { isJsonMediaType, type JsonObject } from "../description/json.ts";
import { operationsOf, responseBodyOf } from "../description/slice-description.ts";

/** Returns the bytes of a cell's body, and its status. */
export type MockAnswer = (cell: Cell) => { readonly status: number; readonly text: string };

/**
 * A second, independent mock: openapi-backend. If it and Prism agree, neither has generated the answer itself.
 *
 * For an unknown name, it silently answers with the first example, so its answer has to be compared.
 */
export async function createBackendEngine(openapi: JsonObject): Promise<MockAnswer> {
  const backend = new OpenAPIBackend({
    definition: structuredClone(openapi) as never, // It resolves references in place, and its types have no extensions.
    quick: true,
    validate: false,
  });
  await backend.init();
  const described = new Map(operationsOf(openapi).map((operation) => [operation.id, operation]));
  return ({ operation, status, example }) => {
    const answer = backend.mockResponseForOperation(operation, { code: status, example });
    const found = described.get(operation);
    // For a response without a body it returns an empty object, which no server would send.
    const mediaType = found && responseBodyOf(openapi, found, status)?.mediaType;
    const isEmpty = found !== undefined && mediaType === undefined;
    return {
      status: answer.status,
      text: isEmpty ? "" : isJsonMediaType(mediaType) ? JSON.stringify(answer.mock) : String(answer.mock),
    };
  };
}
