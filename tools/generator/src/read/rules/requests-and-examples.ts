import type { Oas3_1Schema, Oas3Operation, Oas3Rule, Oas3Schema, UserContext } from "@redocly/openapi-core";
import { sourceReader } from "../../check/schema-reader.ts";
import type { JsonObject } from "../../model/api.ts";
import { exampleOf } from "../../model/parameter-example.ts";

type OperationNode = Oas3Operation<Oas3Schema | Oas3_1Schema>;

/** What calls, mocks and tests need of an operation: a request to send and an answer to expect. */
export const requestsAndExamples: Oas3Rule = () => ({
  Operation(operation: OperationNode, ctx: UserContext) {
    checkAnswers(operation, ctx);
  },
});

function checkAnswers(operation: OperationNode, ctx: UserContext): void {
  for (const [status, item] of Object.entries(operation.responses ?? {})) {
    if (!/^(\d{3}|[45]XX|default)$/.test(status) && !status.startsWith("x-"))
      ctx.report({
        ruleId: "errors/inexact-status",
        message: `The response \`${status}\` stands for several statuses that are no failures, of which the client takes only documented ones.`,
        suggest: ["Write one response for each status."],
        location: ctx.location.child(["responses", status]).key(),
      });
    const response = ctx.resolve(item).node;
    for (const [type, node] of Object.entries(response?.content ?? {})) {
      const named = Object.keys(node.examples ?? {}).length;
      const place = ctx.location.child(["responses", status, "content", type]);
      if (named === 1 || (named === 0 && hasExample(node, ctx, place))) continue;
      ctx.report({
        ruleId: "errors/missing-response-example",
        message: `The ${status} response has ${named === 0 ? "no" : "more than one"} example.`,
        suggest: ["Give it exactly one under `examples`: it is what mocks answer and what tests expect."],
        location: place.key(),
      });
    }
  }
}

/** An example without a name is one too; the answer is then called `example`. */
function hasExample(media: object, ctx: UserContext, place: UserContext["location"]): boolean {
  return exampleOf(sourceReader(ctx), { node: media as JsonObject, place }) !== undefined; // A description is JSON.
}
