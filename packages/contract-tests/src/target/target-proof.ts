import type { Cell } from "../matrix/cell.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { DescribedOperation } from "../description/slice-description.ts";
import type { ProofSheet } from "../proof/proof-sheet.ts";
import type { Target } from "./target.ts";

/** What the steps of a proof against a target share. */
export interface TargetProof {
  readonly contract: OperationContract;
  readonly described: DescribedOperation;
  readonly target: Target;
  readonly sheet: ProofSheet;
  /** Ends the proof early. */
  readonly stop: AbortSignal | undefined;
}

/** An address that nobody calls: requests to it go to a function. */
export const NOWHERE = "http://target.invalid";

/**
 * The target as it is asked for a cell: its headers go before those of the client, and what only this cell needs, such
 * as an unknown account, before both.
 */
export function targetFor(target: Target, { request }: Cell): Target {
  return request?.headers === undefined ? target : { ...target, headers: { ...target.headers, ...request.headers } };
}
