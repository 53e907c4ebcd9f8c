import type { Oas3_1Schema, Oas3Operation, Oas3Rule, Oas3Schema, UserContext } from "@redocly/openapi-core";
import { errorId } from "../../model/names/error-name.ts";
import type { ErrorNode } from "../errors/error-node.ts";
import { isNode, listOf } from "./written-form.ts";

type Location = UserContext["location"];
type OperationNode = Oas3Operation<Oas3Schema | Oas3_1Schema> & {
  readonly "x-errors"?: readonly { readonly $ref: string }[];
};

/** A request example that several operations may share, and the answers of those that do. */
interface SharedExample {
  readonly name: string;
  readonly location: Location;
  readonly answers: Set<string>;
}

/**
 * A request example belongs to the answer of its name. Whether its value is allowed, the rules for examples check; here
 * its name is checked: an example that belongs to no answer would never be sent. The first example of a body or a
 * parameter may have any name, because it is the default for all answers without one.
 */
export const pairs: Oas3Rule = () => {
  const shared = new Map<string, SharedExample>();
  const keys: SharedExample[] = [];
  const all = new Set<string>();
  return {
    Operation(operation: OperationNode, ctx: UserContext) {
      const answers = answersOf(operation, ctx);
      if (answers === undefined) return;
      for (const name of answers) all.add(name);
      const content = operation.requestBody && ctx.resolve(operation.requestBody).node?.content;
      for (const [type, { examples }] of Object.entries(content ?? {})) {
        const location = ctx.location.child(["requestBody", "content", type]);
        for (const example of namedExamples(examples, location).slice(1)) checkPaired({ ...example, answers }, ctx);
      }
      listOf(operation.parameters).forEach((item, index) => {
        if (!isNode(item)) return; // the types rule says so
        const { node, location = ctx.location } = ctx.resolve(item);
        const own = "$ref" in item ? location : ctx.location.child(["parameters", index]);
        for (const example of namedExamples(node?.examples, own).slice(1)) {
          const key = `${example.location.source.absoluteRef}${example.location.pointer}`;
          const known = shared.get(key) ?? { ...example, answers: new Set() };
          for (const name of answers) known.answers.add(name);
          shared.set(key, known);
        }
      });
    },
    SecurityScheme(scheme: { readonly "x-examples"?: object }, { location }: UserContext) {
      for (const name of Object.keys(scheme["x-examples"] ?? {}))
        keys.push({ name, location: location.child(["x-examples", name]), answers: all });
    },
    Root: {
      leave(_: unknown, ctx: UserContext) {
        for (const example of [...shared.values(), ...keys]) checkPaired(example, ctx);
      },
    },
  };
};

function namedExamples(examples: object | undefined, location: Location): { name: string; location: Location }[] {
  return Object.keys(examples ?? {}).map((name) => ({ name, location: location.child(["examples", name]) }));
}

/**
 * The names of the operation's answers: documented errors, and the examples of its responses. Nothing where one of the
 * errors is not readable, which another rule reports.
 */
function answersOf(operation: OperationNode, ctx: UserContext): Set<string> | undefined {
  const errors: string[] = [];
  for (const item of listOf(operation["x-errors"])) {
    if (!isNode(item)) return undefined;
    const error = ctx.resolve<{ "x-error"?: ErrorNode }>(item).node?.["x-error"];
    if (!isNode(error) || typeof error.code !== "string") return undefined;
    errors.push(errorId(error));
  }
  const examples = Object.values(operation.responses ?? {}).flatMap((item) =>
    Object.values(ctx.resolve(item).node?.content ?? {}).flatMap(({ examples: named }) => Object.keys(named ?? {})),
  );
  return new Set([...errors, ...examples]);
}

function checkPaired({ name, location, answers }: SharedExample, { report }: UserContext): void {
  if (answers.has(name)) return;
  report({
    ruleId: "errors/unpaired-example",
    message: `No answer has the name of the request example \`${name}\`, so that nothing would send it.`,
    suggest: [
      `Name it after an answer (${[...answers].join(", ")}), list the error that it leads to under \`x-errors\`, or remove it.`,
    ],
    location: location.key(),
  });
}
