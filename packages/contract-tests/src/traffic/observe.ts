import { decodeError, type Operation } from "@resellers-sdk/errors";
import type { Contract } from "../contract/contract.ts";
import { type JsonObject, parseJson } from "../description/json.ts";
import { operationMatcher } from "../description/match-operation.ts";
import { readHar } from "./read/read-har.ts";

/** A parsed answer of a recording. */
export interface ObservedAnswer {
  readonly operation: string;
  readonly status: number;
  /** The names of the headers, in lower case. */
  readonly headers: readonly string[];
  /** The parsed JSON body; `undefined` if it is not JSON. */
  readonly body: unknown;
  /** The decoded error of a failing answer. */
  readonly error: JsonObject | undefined;
  readonly place: string;
}

/**
 * Reads the answers of a HAR that belong to operations of a contract and whose body was kept.
 *
 * @throws {TrafficFileError} when the file cannot be read to its end.
 */
export async function* observeAnswers(contract: Contract, file: string): AsyncGenerator<ObservedAnswer> {
  const match = operationMatcher(contract.requests);
  for await (const { method, path, status, body, headers, place } of readHar(file)) {
    const operation = match(method, path)?.operation;
    if (operation === undefined || status === 0 || body === undefined) continue;
    // The contract and the errors package are generated from the same description.
    const error = status < 400 ? undefined : { ...decodeError({ operation: operation as Operation, status, body }) };
    yield { operation, status, headers, body: parseJson(body), error, place };
  }
}
