import type { Api } from "@resellers-sdk/generator/model";
import type { Snippet } from "./snippet.ts";
import { callOperation } from "./snippets/call.ts";
import { createErrors } from "./snippets/create-error.ts";
import { decodeWire } from "./snippets/decode-wire.ts";
import { exhaustiveSwitch } from "./snippets/exhaustive-switch.ts";
import { lookUp } from "./snippets/look-up.ts";
import { matchEverything, matchOne } from "./snippets/match-error.ts";
import { cellsOf } from "./snippets/matrix.ts";
import type { ErrorSource } from "./snippets/names.ts";
import { paginate } from "./snippets/paginate.ts";
import { rawCall } from "./snippets/raw-call.ts";
import { readAnswer } from "./snippets/read-answer.ts";
import { readErrors } from "./snippets/read-error.ts";
import { requestsOf } from "./snippets/requests.ts";
import { unlistedCodes } from "./snippets/unlisted.ts";

const errorSources: readonly ErrorSource[] = ["errors", "client"];

/**
 * What consumers of the state `before` may have written. Adding a kind of snippet is adding a line here and a module
 * in `snippets/`.
 *
 * @param after The next state; it only says which codes a consumer may have met before they were listed.
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
