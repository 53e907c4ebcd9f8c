import { type Contract, contractOf } from "../contract/contract.ts";
import { isJsonMediaType, isObject, parseJson } from "../description/json.ts";
import { operationMatcher, type OperationMatch } from "../description/match-operation.ts";
import type { AnswerRequest, WireRequest } from "../engines/answer.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { preferOf } from "../matrix/prefer.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { LIST_PATH, problem } from "./http-rules.ts";
import type { MockAnswer } from "./mock-answer.ts";
import { listErrors } from "./list-errors.ts";
import { cellOfMagicValue, findCell, nameInMagicValue } from "./magic-values.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** The mock server as a function: Prism, with more ways to select an answer, and with reasons in refusals. */
export function createMockEngine(contract: Contract): (request: WireRequest) => Promise<MockAnswer> {
  const match = operationMatcher(contract.requests);
  const engines = new Map<string, Promise<AnswerRequest>>();
  const engineOf = (operation: string): Promise<AnswerRequest> => {
    const engine = engines.get(operation) ?? createPrismEngine(contractOf(contract, operation).openapi);
    engines.set(operation, engine);
    return engine;
  };
  return async (request) => {
    if (request.path === LIST_PATH) return listed(contract, request);
    const found = match(request.method, request.path);
    if (found === undefined)
      return problem(
        404,
        `There is no operation ${request.method.toUpperCase()} ${request.path}; GET ${LIST_PATH} lists what there is`,
      );
    const isJson = isJsonMediaType(request.headers["content-type"]);
    if (request.body !== undefined && isJson && parseJson(request.body) === undefined)
      return malformed(contract, found, request);
    const { __error: asked, ...query } = request.query;
    const values = textsOf(found, request);
    const wanted = asked ?? values.map(nameInMagicValue).find((name) => name !== undefined);
    const cell =
      wanted === undefined
        ? values.map((value) => cellOfMagicValue(contract, found.operation, value)).find((one) => one !== undefined)
        : findCell(cellsOf(contract, found), String(wanted));
    if (wanted !== undefined && cell === undefined)
      return problem(
        422,
        `${found.operation} has no answer ${String(wanted)}; GET /__errors?operation=${found.operation} lists them`,
      );
    const headers = cell === undefined ? request.headers : { ...request.headers, prefer: preferOf(cell) };
    const engine = await engineOf(found.operation);
    const answer = await engine({ ...request, query, headers });
    return {
      ...answer,
      ...explainRefusal(contract.openapi, request, answer, Object.keys(found.parameters)),
    };
  };
}

function cellsOf({ matrix }: Contract, { operation }: OperationMatch): Contract["matrix"] {
  return matrix.filter((cell) => cell.operation === operation);
}

/** The values of the path and of the body that may be magic values. */
function textsOf({ parameters }: OperationMatch, { body }: WireRequest): readonly unknown[] {
  const parsed = body === undefined ? undefined : parseJson(body);
  return [...Object.values(parameters), ...(isObject(parsed) ? Object.values(parsed) : [])];
}

/** Prism would hang on invalid JSON; a server of the API refuses it like other invalid requests. */
function malformed(contract: Contract, found: OperationMatch, request: WireRequest): MockAnswer {
  const refusal = cellsOf(contract, found).find((cell) => cell.kind === "failure" && cell.status === 400);
  if (refusal === undefined) return problem(400, "The body is no JSON");
  const refusedFor = [{ at: ["body"], rule: "format", message: "is no JSON" }];
  const answer = { status: 400, headers: JSON_TYPE, text: JSON.stringify(refusal.body), violations: [], refusedFor };
  return { ...answer, ...explainRefusal(contract.openapi, request, answer) };
}

function listed(contract: Contract, { query }: WireRequest): MockAnswer {
  const all = listErrors(contract);
  const { operation } = query;
  const wanted = operation === undefined ? all : all.filter((one) => one.operation === operation);
  return { status: 200, headers: JSON_TYPE, text: `${JSON.stringify(wanted, undefined, 2)}\n`, problems: [] };
}
