import type { Contract } from "../contract/contract.ts";
import { preferOf } from "../matrix/prefer.ts";
import { magicPlaceOf, magicValueOf } from "./magic-values.ts";

/** One answer that the mock server can be forced into, and the ways to do so. */
export interface ForcibleAnswer {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly example: string;
  readonly code?: string;
  readonly message?: string;
  /** The value of the `Prefer` header. */
  readonly prefer: string;
  /** The query to add to the address. */
  readonly query: string;
  /** The magic value, and its place in the request. */
  readonly magic?: { readonly in: "body" | "path"; readonly name: string; readonly value: string };
}

/** The answer to `GET /__errors`: everything that can be forced, by operation. */
export function listErrors(contract: Contract): ForcibleAnswer[] {
  return contract.matrix.flatMap((cell) => {
    const request = contract.requests[cell.operation];
    if (request === undefined) return [];
    const place = magicPlaceOf(contract.openapi, cell.operation);
    return [
      {
        operation: cell.operation,
        method: request.method.toUpperCase(),
        path: request.path,
        status: cell.status,
        example: cell.example,
        ...(cell.kind === "error" ? { code: cell.code, message: cell.message } : {}),
        prefer: preferOf(cell),
        query: `?__error=${cell.example}`,
        ...(place === undefined
          ? {}
          : { magic: { in: place.in, name: place.name, value: magicValueOf(contract, cell, place) } }),
      },
    ];
  });
}
