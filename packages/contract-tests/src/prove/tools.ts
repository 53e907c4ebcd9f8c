import { clientCall, type ClientCallOptions } from "../call/client-call.ts";
import type { JsonObject } from "../description/json.ts";
import type { AnswerRequest } from "../engines/answer.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import type { PactFile } from "../pact/pact-file.ts";
import type { CallOperation } from "../call/run-matrix.ts";

/** The tools that prove a contract. Mutation tests replace one of them by a broken one. */
export interface Tools {
  /** The mock that is forced to answer with a cell. */
  readonly createMock: (openapi: JsonObject) => Promise<AnswerRequest>;
  /** The client, calling a server at an address, or a function. */
  readonly call: (baseUrl: string, options?: Pick<ClientCallOptions, "fetch">) => CallOperation;
  /** Transforms the recorded pact before it is used. */
  readonly changePact: (pact: PactFile) => PactFile;
}

/** Prism, the client of `@resellers-sdk/client`, and the unchanged pact. */
export const realTools: Tools = {
  createMock: createPrismEngine,
  call: (baseUrl, options) => clientCall(baseUrl, { idempotencyKey: false, ...options }),
  changePact: (pact) => pact,
};
