import type { Api, DocumentedError, Operation } from "@resellers-sdk/generator/model";
import { errorBody } from "@resellers-sdk/generator/bundle-document";
import type { Fact, MarkedLine, Snippet } from "../model/snippet.ts";
import { codesOf, errorType, quote } from "./names.ts";

/** A code that is not documented in any state. */
const MADE_UP = "NOT_DOCUMENTED_ANYWHERE";

/**
 * Handles codes that the operation does not document: a made-up code, and each code that the state `after` adds, because
 * a consumer may have written such a line as soon as the API sent it.
 */
export function unlistedCodes(operation: Operation, before: Api, after: Api): Snippet {
  const type = errorType(operation);
  const added = addedErrors(operation, after);
  const codes = [...new Set([MADE_UP, ...added.map(({ code }) => code)])];
  const bodies = added.map((error) => ({ error, body: before.envelope && errorBody(error, before.envelope) }));
  return {
    name: `isUnlisted for codes that ${operation.id} does not list`,
    package: "errors",
    operation: operation.id,
    typed: true,
    facts: added.map(({ id, code }): Fact => ({ name: id, subject: code, sign: "code listed", expected: false })),
    lines: [
      {
        code: `import { decodeError, isUnlisted, type ${type} } from "@resellers-sdk/errors";`,
        sign: "operation missing",
        subject: operation.id,
      },
      ...codes.map((code): MarkedLine => ({
        code: `export const is_${code} = (error: ${type}): boolean => isUnlisted(error, ${quote(code)});`,
        sign: "code listed",
        subject: code,
      })),
      `export async function observe(): Promise<object> {`,
      `  const known = (status: number, body: object): unknown => { const error = decodeError({ operation: ${quote(operation.id)}, status, body }); return error.kind === "api" && error.known; };`,
      `  return {`,
      ...bodies.map(({ error, body }) => `    ${quote(error.id)}: known(${error.status}, ${quote(body)}),`),
      `  };`,
      `}`,
    ],
  };
}

/** The errors whose codes the operation documents only in the state `after`. */
function addedErrors(operation: Operation, after: Api): readonly DocumentedError[] {
  const codes = codesOf(operation);
  const then = after.operations.find(({ id }) => id === operation.id);
  return then?.errors.filter(({ code }) => !codes.includes(code)) ?? [];
}
