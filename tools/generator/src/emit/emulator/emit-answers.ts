import type { Api, ExampleCall, Operation } from "../../model/api.ts";
import type { Files } from "../output.ts";
import { importOf, literal } from "../typescript.ts";

/** Every documented answer with the request that leads to it: what the tests of an implementation hold it against. */
export function emitDocumentedAnswers(api: Api): Files {
  const answers = api.operations.flatMap(answersOf);
  return new Map([
    [
      "documented-answers.gen.ts",
      `${importOf(["DocumentedAnswer"], "../documented-answer.ts", "type ")}
/** Every answer that the description documents, operation by operation, with the request that leads to it. */
export const documentedAnswers: readonly DocumentedAnswer[] = ${literal(answers)};
`,
    ],
  ]);
}

function answersOf(operation: Operation): object[] {
  const { id, successes, errors, failures } = operation;
  const common = (example: string | undefined): object => ({
    operation: id,
    ...(example === undefined ? {} : { example }),
    request: requestOf((example === undefined ? undefined : operation.pairs[example]) ?? operation.request),
  });
  return [
    ...successes.map(({ status, example, body }) => ({ kind: "success", ...common(example), status, body })),
    ...errors.map(({ id: example, status, code, variant, message, parameters }) => ({
      kind: "error",
      ...common(example),
      status,
      code,
      variant,
      message,
      params: Object.fromEntries(parameters.map(({ name, example: value }) => [name, value])),
    })),
    ...failures.map(({ status, example }) => ({ kind: "failure", ...common(example), status })),
  ];
}

function requestOf({ places, headers = {}, body }: ExampleCall): object {
  const path = Object.entries(places.path).map(([name, value]) => [name, String(value)]);
  return { path: Object.fromEntries(path), headers, body };
}
