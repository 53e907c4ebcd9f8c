import type { Operation } from "@resellers-sdk/generator/model";
import type { MarkedLine, Snippet } from "../model/snippet.ts";
import { codesOf, compiledOnly, errorType, type ErrorSource, quote, through } from "./names.ts";

/** The handlers that a match has in addition to the codes. */
const OTHERS = [
  "unlisted",
  "validation",
  "auth",
  "rate-limit",
  "server",
  "http",
  "decode",
  "network",
  "timeout",
  "aborted",
  "input",
];

/** Calls `matchError` with a handler for everything and without `otherwise`. */
export function matchEverything(operation: Operation, from: ErrorSource): Snippet {
  const type = errorType(operation);
  const names = [...codesOf(operation), ...OTHERS];
  // All on one line, because the compiler may report any part of the call.
  const handlers = names.map((name) => `${quote(name)}: () => 0`).join(", ");
  return {
    name: `matchError with all of ${operation.id}'s codes${through(from)}`,
    ...compiledOnly(operation, from),
    lines: [
      importLine(operation, from),
      `export const advise = (error: ${type}): number =>`,
      { code: `  matchError(error, { ${handlers} });`, sign: "code left over", subject: undefined },
    ],
  };
}

/** Calls `matchError` with a handler for one code and `otherwise`. */
export function matchOne(operation: Operation, from: ErrorSource): Snippet {
  const type = errorType(operation);
  return {
    name: `matchError with single codes of ${operation.id}${through(from)}`,
    ...compiledOnly(operation, from),
    lines: [
      importLine(operation, from),
      `declare const error: ${type};`,
      ...codesOf(operation).map((code): MarkedLine => ({
        code: `matchError(error, { ${quote(code)}: () => 0, otherwise: () => 1 });`,
        sign: "code missing",
        subject: code,
      })),
    ],
  };
}

function importLine(operation: Operation, from: ErrorSource): MarkedLine {
  return {
    code: `import { matchError, type ${errorType(operation)} } from "@resellers-sdk/${from}";`,
    sign: "operation missing",
    subject: operation.id,
  };
}
