import type { Oas3_1Schema, Oas3Operation, Oas3Rule, Oas3Schema, UserContext } from "@redocly/openapi-core";

type OperationNode = Oas3Operation<Oas3Schema | Oas3_1Schema>;

/** What calls, mocks and tests need of an operation: a request to send and an answer to expect. */
export const requestsAndExamples: Oas3Rule = () => ({
  Operation(operation: OperationNode, ctx: UserContext) {
    checkAnswers(operation, ctx);
  },
});

function checkAnswers(operation: OperationNode, ctx: UserContext): void {
  for (const [status, item] of Object.entries(operation.responses ?? {})) {
    if (!/^\d{3}$/.test(status)) {
      ctx.report({
        ruleId: "errors/inexact-status",
        message: `The response \`${status}\` stands for several statuses, which hides the ones that nobody documented.`,
        suggest: ["Write one response for each status."],
        location: ctx.location.child(["responses", status]).key(),
      });
    }
    const response = ctx.resolve(item).node;
    for (const [type, node] of Object.entries(response?.content ?? {})) {
      if (Object.keys(node.examples ?? {}).length === 1) continue;
      ctx.report({
        ruleId: "errors/missing-response-example",
        message: messageOf(status, node),
        suggest: ["Give it exactly one under `examples`: it is what mocks answer and what tests expect."],
        location: ctx.location.child(["responses", status, "content", type]).key(),
      });
    }
  }
}

function messageOf(
  status: string,
  { example, examples }: { example?: unknown; examples?: object | undefined },
): string {
  if (example !== undefined)
    return `The example of the ${status} response has no name, by which mocks are asked for it.`;
  return `The ${status} response has ${Object.keys(examples ?? {}).length === 0 ? "no" : "more than one"} example.`;
}
