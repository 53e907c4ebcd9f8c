import { clientCall, type ClientCallOptions } from "../call/client-call.ts";
import type { JsonObject } from "../description/json.ts";
import type { AnswerRequest } from "../engines/answer.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import type { PactFile } from "../pact/pact-file.ts";
import type { CallOperation } from "../call/run-matrix.ts";

/** What is used to prove a contract. Mutation tests put something broken in the place of one of them. */
export interface Tools {
  /** The mock that is forced. */
  readonly createMock: (openapi: JsonObject) => Promise<AnswerRequest>;
  /** The client, calling a server at an address, or a function. */
  readonly call: (baseUrl: string, options?: Pick<ClientCallOptions, "fetch">) => CallOperation;
  /** What becomes of the recorded pact before it is used. */
  readonly changePact: (pact: PactFile) => PactFile;
}

/** Prism, the client of `@resellers-sdk/client`, and the pact as it was recorded. */
export const realTools: Tools = {
  createMock: createPrismEngine,
  call: (baseUrl, options) => clientCall(baseUrl, { idempotencyKey: false, ...options }),
  changePact: (pact) => pact,
};
