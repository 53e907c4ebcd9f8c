import type { Operation } from "@resellers-sdk/generator/model";
import type { Line, Snippet } from "../model/snippet.ts";
import { codesOf, compiledOnly, errorType, type ErrorSource, quote, through } from "./names.ts";

/** An exhaustive switch over the codes of an operation. */
export function exhaustiveSwitch(operation: Operation, from: ErrorSource): Snippet {
  const type = errorType(operation);
  const codes = codesOf(operation);
  return {
    name: `switch over ${operation.id}'s codes${through(from)}`,
    ...compiledOnly(operation, from),
    lines: [
      {
        code: `import type { ${type} } from "@resellers-sdk/${from}";`,
        sign: "operation missing",
        subject: operation.id,
      },
      `type CodeOf<Failure> = Failure extends { readonly code: infer Code } ? Code : never;`,
      `declare function codeOf<Failure>(error: Failure): CodeOf<Failure>;`,
      `export function advise(error: ${type}): string {`,
      `  if (error.kind !== "api") return error.kind;`,
      ...(codes.length > 0 ? overCodes(codes) : overNone),
      `}`,
    ],
  };
}

function overCodes(codes: readonly string[]): readonly Line[] {
  return [
    `  if (!error.known) return error.code;`,
    { code: `  switch (error.code) {`, sign: "code missing", subject: undefined },
    ...codes.map(
      (code) => ({ code: `    case ${quote(code)}: return "";`, sign: "code missing", subject: code }) as const,
    ),
    { code: `    default: return codeOf(error) satisfies never;`, sign: "code left over", subject: { below: "" } },
    `  }`,
  ];
}

/** Without documented codes there is one type of API errors, which the compiler does not narrow further. */
const overNone: readonly Line[] = [
  { code: `  error.known satisfies false;`, sign: "code left over", subject: undefined },
  `  return error.code;`,
];
