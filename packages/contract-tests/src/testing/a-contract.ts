import type { ErrorCell } from "../matrix/cell.ts";
import { type Contract, contractOf, type OperationContract } from "../contract/contract.ts";
import type { JsonObject } from "../description/json.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { changedCopy, type Draft, draftAt } from "./change-document.ts";

/** The contract of one operation, whose description a test may break. */
export function brokenContract(operation: string, change: (draft: Draft) => void = () => {}): OperationContract {
  const contract = contractOf(resellersContract, operation);
  return { ...contract, openapi: changedCopy(contract.openapi, change) };
}

/** The whole contract with a changed description. */
export function withDescription(openapi: JsonObject): Contract {
  return { ...resellersContract, openapi };
}

/** The responses of the operation in a slice, for writing. */
export function responsesIn(draft: Draft): Draft {
  const [path = ""] = Object.keys(draftAt(draft, "paths"));
  const [method = ""] = Object.keys(draftAt(draft, "paths", path));
  return draftAt(draft, "paths", path, method, "responses");
}

/** A documented error of the contract. */
export function errorCell(operation: string, example: string): ErrorCell {
  const cell = resellersContract.matrix.find((one) => one.operation === operation && one.example === example);
  if (cell?.kind !== "error") throw new Error(`No error ${example} of ${operation}`);
  return cell;
}
