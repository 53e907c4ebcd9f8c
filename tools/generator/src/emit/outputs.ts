import { emitAssumptions } from "./assumptions/emit-assumptions.ts";
import { emitBundle } from "./bundle/emit-bundle.ts";
import { emitClient } from "./client/emit-client.ts";
import { emitContractTests } from "./contract-tests/emit-contract-tests.ts";
import { emitDocumentedAnswers } from "./emulator/emit-answers.ts";
import { emitEmulator } from "./emulator/emit-emulator.ts";
import { emitErrors } from "./errors/emit-errors.ts";
import { emitDescription } from "./emit-description.ts";
import type { Files, Output } from "./output.ts";

export type { Files, Output };

/** Everything that is derived from the description. Adding an output is adding a line here and a module beside it. */
export const outputs: readonly Output[] = [
  { folder: "spec/generated", emit: (api) => new Map([...emitBundle(api), ...emitAssumptions(api)]) },
  { folder: "packages/errors/src/generated", emit: carrying(emitErrors) },
  { folder: "packages/client/src/generated", emit: carrying((api) => emitClient(api, "@resellers-sdk/errors")) },
  { folder: "packages/contract-tests/src/generated", emit: carrying(emitContractTests) },
  { folder: "packages/emulator/src/generated", emit: carrying(emitEmulator) },
  { folder: "packages/emulator/src/testing/generated", emit: emitDocumentedAnswers },
];

/** What a published package has: each carries the description that it was made from. */
function carrying(emit: Output["emit"]): Output["emit"] {
  return async (api): Promise<Files> => new Map([...(await emit(api)), ...emitDescription(api)]);
}
