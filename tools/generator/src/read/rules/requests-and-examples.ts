import type { Oas3_1Schema, Oas3Operation, Oas3Rule, Oas3Schema, UserContext } from "@redocly/openapi-core";

type OperationNode = Oas3Operation<Oas3Schema | Oas3_1Schema>;

/** What calls, mocks and tests need of an operation: a request to send, an answer to expect, names that do not clash. */
export const requestsAndExamples: Oas3Rule = () => ({
  Operation(operation: OperationNode, ctx: UserContext) {
    const names = new Set<string>();
    (operation.parameters ?? []).forEach((item, index) => {
      const parameter = ctx.resolve(item).node;
      if (parameter === undefined || (parameter.in !== "path" && parameter.in !== "query")) return;
      names.add(parameter.name ?? "");
      if (parameter.in === "path" && parameter.example === undefined && isEmpty(parameter.examples)) {
        ctx.report({
          ruleId: "errors/missing-request-example",
          message: `The path parameter \`${parameter.name}\` has no example.`,
          suggest: ["Add `example`, or `examples` by the names of the answers; mocks and tests send it."],
          location: ctx.location.child(["parameters", index]),
        });
      }
    });
    checkBody(operation, names, ctx);
    checkAnswers(operation, ctx);
  },
});

function isEmpty(examples: object | undefined): boolean {
  return Object.keys(examples ?? {}).length === 0;
}

function checkBody(operation: OperationNode, names: ReadonlySet<string>, ctx: UserContext): void {
  const content = operation.requestBody && ctx.resolve(operation.requestBody).node?.content;
  for (const [type, node] of Object.entries(content ?? {})) {
    const location = ctx.location.child(["requestBody", "content", type]);
    const schema = node.schema === undefined ? undefined : ctx.resolve(node.schema).node;
    if (isEmpty(node.examples)) {
      ctx.report({
        ruleId: "errors/missing-request-example",
        message: "The request body has no example.",
        suggest: ["Add `examples` with one request that a caller would send; mocks and tests send it."],
        location: location.key(),
      });
    }
    for (const property of Object.keys(schema?.properties ?? {}).filter((name) => names.has(name))) {
      ctx.report({
        ruleId: "errors/name-collision",
        message: `\`${property}\` is a parameter and a property of the body; the input of a call has one place for both.`,
        suggest: ["Rename one of them, or leave the property out where the API ignores it."],
        location: location.key(),
      });
    }
  }
}

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
        message: `The ${status} response has ${node.examples === undefined ? "no" : "more than one"} example.`,
        suggest: ["Give it exactly one under `examples`: it is what mocks answer and what tests expect."],
        location: ctx.location.child(["responses", status, "content", type]).key(),
      });
    }
  }
}
