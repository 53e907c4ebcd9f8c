import { OpenAPIBackend } from "openapi-backend";
import type { Cell } from "../matrix/cell.ts";
import type { JsonObject } from "../description/json.ts";

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
  return ({ operation, status, example }) => {
    const answer = backend.mockResponseForOperation(operation, { code: status, example });
    return { status: answer.status, text: JSON.stringify(answer.mock) };
  };
}
