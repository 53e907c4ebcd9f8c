import { isDeepStrictEqual } from "node:util";
import type { Cell } from "../matrix/cell.ts";
import { type ExampleCall, type ExampleRequest, inputOf } from "../matrix/example-request.ts";
import { type Contract, namesOf } from "../contract/contract.ts";
import { checkInputs } from "./check-inputs.ts";
import type { CallInputs, Inputs, OperationInputs } from "./inputs.ts";

/**
 * Replaces the example requests of a contract by the user's own.
 *
 * Inputs for all cells of an operation replace the values of the operation's example; a cell that needs another value,
 * such as the id of a package that does not exist, keeps its own. Inputs for a single cell replace all values.
 *
 * @throws {InputsError} If they have names that the contract does not have, or the wrong form.
 */
export function withInputs(contract: Contract, inputs: unknown): Contract {
  checkInputs(contract, inputs);
  const all: Inputs = inputs;
  const requests = Object.entries(contract.requests).map(([operation, request]): [string, ExampleRequest] => {
    const own = all[operation];
    return [operation, own === undefined ? request : { ...request, ...changedCall(request, own, request.groups) }];
  });
  return {
    ...contract,
    requests: Object.fromEntries(requests),
    matrix: contract.matrix.map((cell) => {
      const [own, request] = [all[cell.operation], contract.requests[cell.operation]];
      return own === undefined || request === undefined ? cell : changedCell(cell, request, own);
    }),
  };
}

function changedCell(cell: Cell, example: ExampleRequest, inputs: OperationInputs): Cell {
  const { groups } = example;
  const forAll = changedCall({ ...(cell.request ?? example) }, inputs, groups, example);
  // From the most general name of the cell to the most specific.
  const own = namesOf(cell).flatMap((name) => inputs.cells?.[name] ?? []);
  const { parameters, body, headers, input } = own.reduce((call, one) => changedCall(call, one, groups), forAll);
  const request: ExampleCall = {
    parameters,
    input,
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  };
  return { ...cell, request };
}

/**
 * Replaces values of a call by the given ones.
 *
 * @param example If it is another call, only values that are equal in both are replaced, because values that differ
 *   from the example, and all headers, lead to the answer of the cell.
 */
function changedCall(
  call: ExampleCall,
  given: CallInputs,
  groups: ExampleRequest["groups"] = [],
  example: ExampleCall = call,
): ExampleCall {
  const replace = (place: "path" | "query"): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(call.parameters[place]).map(([name, value]) => {
        const other = given.parameters?.[name];
        return [name, other !== undefined && isDeepStrictEqual(value, example.parameters[place][name]) ? other : value];
      }),
    );
  const parameters = { path: replace("path"), query: replace("query") };
  const body = given.body !== undefined && isDeepStrictEqual(call.body, example.body) ? given.body : call.body;
  const own = Object.fromEntries(
    Object.entries(given.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...call,
    parameters,
    body,
    headers: example === call ? { ...call.headers, ...own } : { ...own, ...call.headers },
    input: inputOf({ groups, input: call.input }, parameters, body),
  };
}
