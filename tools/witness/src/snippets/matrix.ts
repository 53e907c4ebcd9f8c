import type { Operation } from "@resellers-sdk/generator/model";
import type { Fact, Snippet } from "../model/snippet.ts";
import { quote } from "./names.ts";

/** Looks up the cells of an operation by the names that a consumer's contract tests use. */
export function cellsOf(operation: Operation): Snippet {
  const { id, success, errors, failures } = operation;
  const cells = [
    ...(success.example === undefined
      ? []
      : [{ status: success.status, example: success.example, subject: undefined }]),
    ...errors.map((error) => ({ status: error.status, example: error.id, subject: error.id })),
    ...failures.map(({ status, example }) => ({ status, example, subject: String(status) })),
  ];
  return {
    name: `cells of ${id} in the matrix`,
    package: "contract-tests",
    operation: id,
    typed: false,
    facts: cells.map(({ status, example, subject }): Fact => ({
      name: `${id} ${status} ${example}`,
      subject,
      sign: "cell missing",
      expected: true,
    })),
    lines: [
      // This is what the package's entry exports. The entry itself would also load Prism and Pact.
      `import { matrix } from "../src/generated/matrix.gen.ts";`,
      `export async function observe() {`,
      `  return Object.fromEntries(matrix.filter(({ operation }) => operation === ${quote(id)}).map(({ operation, status, example }) => [[operation, status, example].join(" "), true]));`,
      `}`,
    ],
  };
}
