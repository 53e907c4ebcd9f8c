import type { DocumentedError, Operation } from "@resellers-sdk/generator/model";
import type { Fact, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Looks up each documented error in the catalogue, and calls `explain` for it. */
export function lookUp(operation: Operation): Snippet {
  return {
    name: `${operation.id}'s errors looked up`,
    package: "errors",
    operation: operation.id,
    typed: false,
    facts: operation.errors.flatMap(factsOf),
    lines: [
      `import { catalogue } from "@resellers-sdk/errors";`,
      `import { explain } from "@resellers-sdk/errors/explain";`,
      `const rows = catalogue.filter(({ operation }) => operation === ${quote(operation.id)});`,
      `const idOf = ({ code, variant }) => variant === undefined ? code : [code, variant].join(".");`,
      `export async function observe() {`,
      `  return Object.fromEntries(${quote(operation.errors.map(({ id }) => id))}.flatMap((id) => {`,
      `    const row = rows.find((candidate) => idOf(candidate) === id);`,
      `    const told = explain(id);`,
      `    if (row === undefined || told === undefined) return [[id + " listed", false]];`,
      `    const { title, meaning, parameters, retired } = told;`,
      `    return Object.entries({ listed: true, grpc: row.grpc, title, meaning, parameters, retired }).map(([name, value]) => [id + " " + name, value]);`,
      `  }));`,
      `}`,
    ],
  };
}

function factsOf({ id, grpc, title, meaning, parameters, retired }: DocumentedError): readonly Fact[] {
  const told = parameters.map(({ name, description, example }) => [name, { description, example }] as const);
  const expected = { grpc, title, meaning, parameters: Object.fromEntries(told), retired };
  return [
    { name: `${id} listed`, subject: id, sign: "error not listed", expected: true },
    ...Object.entries(expected).map(([name, value]): Fact => ({
      name: `${id} ${name}`,
      subject: id,
      sign: name === "grpc" ? "canonical status differs" : "explanation differs",
      expected: value,
      unless: `${id} listed`,
    })),
  ];
}
