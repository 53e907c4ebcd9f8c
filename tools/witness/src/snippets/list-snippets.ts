import type { Api } from "@resellers-sdk/generator/model";
import type { Snippet } from "../model/snippet.ts";
import { callOperation } from "./call.ts";
import { createErrors } from "./create-error.ts";
import { decodeWire } from "./decode-wire.ts";
import { exhaustiveSwitch } from "./exhaustive-switch.ts";
import { lookUp } from "./look-up.ts";
import { matchEverything, matchOne } from "./match-error.ts";
import { cellsOf } from "./matrix.ts";
import type { ErrorSource } from "./names.ts";
import { paginate } from "./paginate.ts";
import { rawCall } from "./raw-call.ts";
import { readAnswer } from "./read-answer.ts";
import { readErrors } from "./read-error.ts";
import { requestsOf } from "./requests.ts";
import { unlistedCodes } from "./unlisted.ts";

const errorSources: readonly ErrorSource[] = ["errors", "client"];

/**
 * The code that consumers of the state `before` may have. A new kind of snippet needs a line here and a module in this
 * folder.
 *
 * @param after The later state. It only determines which codes consumers may have received before they were documented.
 */
export function listSnippets(before: Api, after: Api): readonly Snippet[] {
  return before.operations.flatMap((operation) => [
    ...errorSources.flatMap((from) => [
      exhaustiveSwitch(operation, from),
      matchEverything(operation, from),
      matchOne(operation, from),
      readErrors(operation, from),
    ]),
    unlistedCodes(operation, before, after),
    createErrors(operation),
    decodeWire(operation, before),
    lookUp(operation),
    callOperation(operation, before),
    rawCall(operation, before),
    readAnswer(operation, before),
    ...paginate(operation),
    cellsOf(operation),
    requestsOf(operation, before),
  ]);
}
