import type { Api, DocumentedError, ErrorEnvelope, Operation } from "../../model/api.ts";
import { errorBody } from "../bundle/bundle-document.ts";
import { importOf, literal } from "../typescript.ts";

/** Every operation × status × code × variant: the denominator of the contract tests. */
export function emitMatrix({ operations, envelope }: Api): string {
  const cells = operations.flatMap((operation) => [
    successCell(operation),
    ...(envelope === undefined ? [] : operation.errors.map((error) => errorCell(operation, error, envelope))),
    ...operation.failures.map((failure) => ({ operation: operation.id, kind: "failure", ...failure })),
  ]);
  return `${importOf(["Cell"], "../cell.ts", "type ")}
/** Every answer that the description documents, operation by operation: the success, the documented errors, the standard failures. */
export const matrix: readonly Cell[] = ${literal(cells)};
`;
}

function successCell({ id, success: { status, example, body } }: Operation): object {
  return { operation: id, kind: "success", status, example, body };
}

function errorCell({ id: operation }: Operation, error: DocumentedError, envelope: ErrorEnvelope): object {
  const { id, status, grpc, code, variant, message, fix, parameters } = error;
  const params = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  return {
    operation,
    kind: "error",
    status,
    example: id,
    grpc,
    code,
    variant,
    message,
    params,
    fix,
    body: errorBody(error, envelope),
  };
}
