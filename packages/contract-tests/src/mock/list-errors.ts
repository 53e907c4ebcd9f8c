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
  /** What to add to the address. */
  readonly query: string;
  /** The value of the request that asks for it, and where it stands. */
  readonly magic?: { readonly in: "body" | "path"; readonly name: string; readonly value: string };
}

/** What `GET /__errors` answers: everything that can be forced, operation by operation. */
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
