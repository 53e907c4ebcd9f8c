import type { Api, Operation } from "@resellers-sdk/generator/model";
import { fieldsOf, type Field } from "../schema/fields.ts";
import { responseSchema } from "../schema/places.ts";
import type { Line, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Reads every field of an operation's response with the type that the description gives it. */
export function readAnswer(operation: Operation, { document }: Api): Snippet {
  const type = `${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}Data`;
  const fields = fieldsOf(document, responseSchema(document, operation), type);
  return {
    name: `reads of ${operation.id}'s answer`,
    package: "client",
    operation: operation.id,
    facts: [],
    typed: true,
    lines: [
      {
        code: `import type { ${type} } from "@resellers-sdk/client";`,
        sign: "operation missing",
        subject: operation.id,
      },
      `declare function rest<Value>(value: Value): Value;`,
      ...fields.flatMap(fieldLines),
      `export type Seen = ${type};`,
    ],
  };
}

function fieldLines({ at, name, parent, type, values }: Field, index: number): readonly Line[] {
  const read: Line = {
    code: `export const read${index} = (parent: ${parent}): ${type} => parent[${quote(name)}];`,
    sign: "field differs",
    subject: at,
  };
  if (values === undefined) return [read];
  return [
    read,
    { ...read, code: `export function match${index}(value: NonNullable<${parent}[${quote(name)}]>): string {` },
    `  switch (value) {`,
    ...values.map((value): Line => ({
      code: `    case ${quote(value)}: return "";`,
      sign: "value missing",
      subject: at,
    })),
    { code: `    default: return rest(value) satisfies never;`, sign: "value left over", subject: at },
    `  }`,
    `}`,
  ];
}
