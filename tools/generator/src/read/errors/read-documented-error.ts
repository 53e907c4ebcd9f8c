import type { DocumentedError, ErrorParameter, JsonObject } from "../../model/api.ts";
import { parseTemplate, renderTemplate } from "../../model/values/template.ts";
import { type ErrorNode, parameterTypes } from "./error-node.ts";
import { errorId } from "../../model/names/error-name.ts";
import { arrayOf, objectOf, textOf } from "../../model/values/json-value.ts";

/** Reads an example with the extension `x-error`. */
export function readDocumentedError(example: JsonObject): DocumentedError {
  // The rules have checked each field of the extension before the description was bundled.
  const node = example["x-error"] as unknown as ErrorNode;
  const template = node.message.trim();
  const schemas = objectOf(objectOf(example["x-error"])["parameters"]);
  const parameters = parseTemplate(template).parameters.map((name) => readParameter(name, objectOf(schemas[name])));
  return {
    id: errorId(node),
    code: node.code,
    variant: node.variant,
    status: node.status,
    grpc: node.grpc,
    title: textOf(example["summary"]),
    meaning: textOf(example["description"]),
    template,
    parameters,
    message: renderTemplate(template, Object.fromEntries(parameters.map(({ name, example: value }) => [name, value]))),
    fix: node.fix.trim(),
    retry: node.retry,
    docsUrl: node.docsUrl,
    retired: node.retired,
  };
}

function readParameter(name: string, schema: JsonObject): ErrorParameter {
  return {
    name,
    type: parameterTypes[textOf(schema["type"])] ?? "string",
    description: textOf(schema["description"]),
    example: arrayOf(schema["examples"])[0] ?? "",
  };
}
