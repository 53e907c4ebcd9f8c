import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { canBeConfused } from "../../model/values/template.ts";
import { errorId } from "../../model/names/error-name.ts";
import type { ErrorNode } from "../errors/error-node.ts";
import { isNode, listOf } from "./written-form.ts";

interface ListedError {
  readonly error: ErrorNode;
  readonly location: UserContext["location"];
}

/** The errors of one operation beside each other: no two of them may be taken for one another. */
export const operationErrors: Oas3Rule = () => ({
  Operation(
    operation: { readonly operationId?: string; readonly "x-errors"?: readonly { readonly $ref: string }[] },
    ctx: UserContext,
  ) {
    const listed: ListedError[] = [];
    listOf(operation["x-errors"]).forEach((item, index) => {
      if (!isNode(item)) return; // the types rule says so
      const location = ctx.location.child(["x-errors", index]);
      const example = ctx.resolve<{ "x-error"?: ErrorNode }>(item).node;
      if (example === undefined) return; // the reference rule has said so
      const error = example["x-error"];
      if (error === undefined) {
        ctx.report({
          ruleId: "errors/not-an-error",
          message: "This is not a documented error: it has no `x-error`.",
          suggest: ["Name a file or an example that has `x-error`."],
          location,
        });
        return;
      }
      if (!isNode(error) || typeof error.code !== "string" || typeof error.message !== "string") return; // the types rule has said so
      for (const other of listed) checkPair(other, { error, location }, ctx);
      listed.push({ error, location });
    });
  },
});

function checkPair(first: ListedError, second: ListedError, { report }: UserContext): void {
  const id = errorId(second.error);
  if (first.error.code !== second.error.code) return;
  if (errorId(first.error) === id) {
    report({
      ruleId: "errors/error-listed-twice",
      message: `The operation lists \`${id}\` twice.`,
      suggest: ["Remove one of the two; texts of one code need a `variant` each."],
      location: second.location,
    });
  } else if (first.error.status !== second.error.status) {
    report({
      ruleId: "errors/code-with-two-statuses",
      message: `The operation documents \`${first.error.code}\` with the statuses ${first.error.status} and ${second.error.status}.`,
      suggest: ["Give both variants the same status: status and code together select what a caller handles."],
      location: second.location,
    });
  } else if (canBeConfused(first.error.message, second.error.message)) {
    report({
      ruleId: "errors/ambiguous-variants",
      message: `Some message fits both \`${errorId(first.error)}\` and \`${id}\`, so that the variant cannot be told.`,
      suggest: ["Make the fixed words of the two messages differ, or document them as one variant."],
      location: second.location,
    });
  }
}
