import type { DocumentedError, Operation } from "@resellers-sdk/generator/model";
import type { Line, MarkedLine, Snippet } from "../model/snippet.ts";
import { compiledOnly, errorsByCode, type ErrorSource, errorType, parameterTypes, quote, through } from "./names.ts";

/** Narrows to each documented code and reads every member of its type: status, parameters, variant, advice. */
export function readErrors(operation: Operation, from: ErrorSource): Snippet {
  const type = errorType(operation);
  return {
    name: `reads of ${operation.id}'s errors${through(from)}`,
    ...compiledOnly(operation, from),
    lines: [
      {
        code: `import type { ${type}, RetryAdvice } from "@resellers-sdk/${from}";`,
        sign: "operation missing",
        subject: operation.id,
      },
      `type VariantOf<Failure> = Failure extends { readonly variant: infer Variant } ? Variant : never;`,
      `declare function variantOf<Failure>(error: Failure): VariantOf<Failure>;`,
      `export let seen: readonly unknown[] = [];`,
      ...[...errorsByCode(operation)].flatMap(([code, errors], index) => [
        `export function read${index}(error: ${type}): void {`,
        `  if (error.kind !== "api" || !error.known) return;`,
        { code: `  if (error.code !== ${quote(code)}) return;`, sign: "code missing", subject: code } as const,
        ...statusLines(code, errors),
        ...adviceLines(code, errors),
        ...(errors.length === 1 ? errors.flatMap(parameterLines) : variantLines(code, errors)),
        `}`,
      ]),
    ],
  };
}

function statusLines(code: string, errors: readonly DocumentedError[]): readonly Line[] {
  const statuses = [...new Set(errors.map(({ status }) => status))].join(" | ");
  return [
    {
      code: `  { const status: ${statuses} = error.status; seen = [status]; }`,
      sign: "status differs",
      subject: errors.length === 1 ? errors[0]?.id : code,
    },
  ];
}

/** An error with one message always has its advice. With several messages, the advice depends on the variant. */
function adviceLines(code: string, errors: readonly DocumentedError[]): readonly Line[] {
  if (errors.length > 1) return [];
  return [
    {
      code: `  { const advice: readonly [RetryAdvice, string, string] = [error.retry, error.fix, error.docsUrl]; seen = advice; }`,
      sign: "advice may be missing",
      subject: code,
    },
  ];
}

function parameterLines({ id, parameters }: DocumentedError): readonly MarkedLine[] {
  return parameters.map(({ name, type }) => ({
    code: `  { const value: ${parameterTypes[type]} | undefined = error.params?.${name}; seen = [value]; }`,
    sign: "parameter differs",
    subject: `${id}.${name}`,
  }));
}

/** A match over the variants. `undefined` stands for an undocumented message. */
function variantLines(code: string, errors: readonly DocumentedError[]): readonly Line[] {
  return [
    { code: `  switch (error.variant) {`, sign: "variant differs", subject: code },
    `    case undefined: break;`,
    ...errors.flatMap((error): readonly Line[] => [
      { code: `    case ${quote(error.variant)}: {`, sign: "variant differs", subject: error.id },
      ...error.parameters.map(({ name, type }): MarkedLine => ({
        code: `      { const value: ${parameterTypes[type]} = error.params.${name}; seen = [value]; }`,
        sign: "parameter differs",
        subject: `${error.id}.${name}`,
      })),
      `      break;`,
      `    }`,
    ]),
    {
      code: `    default: seen = [variantOf(error) satisfies never];`,
      sign: "variant left over",
      subject: { below: `${code}.` },
    },
    `  }`,
  ];
}
