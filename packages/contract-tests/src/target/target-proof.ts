import type { Cell } from "../matrix/cell.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { DescribedOperation } from "../description/slice-description.ts";
import type { ProofSheet } from "../proof/proof-sheet.ts";
import type { Target } from "./target.ts";

/** The shared data of the steps of a proof against a target. */
export interface TargetProof {
  readonly contract: OperationContract;
  readonly described: DescribedOperation;
  readonly target: Target;
  readonly sheet: ProofSheet;
  /** Ends the proof early. */
  readonly stop: AbortSignal | undefined;
}

/** A placeholder address: its requests go to a function and not to the network. */
export const NOWHERE = "http://target.invalid";

/**
 * The target for one cell: its headers take precedence over those of the client, and headers that this cell needs, such
 * as an unknown account, over both.
 */
export function targetFor(target: Target, { request }: Cell): Target {
  return request?.headers === undefined ? target : { ...target, headers: { ...target.headers, ...request.headers } };
}
