import type { Api, JsonObject, Operation } from "../../model/api.ts";
import { arrayOf, objectOf, resolve } from "../../model/json-value.ts";
import { importOf, literal } from "../typescript.ts";
import { type Forbidden, forbiddenValues } from "./forbidden-values.ts";

/** Every request that the description forbids: the valid one of each operation with one rule broken. */
export function emitRefusals(api: Api): string {
  const refusals = api.operations.flatMap((operation) => [
    ...api.securityHeaders.map(({ header }) => ({
      ...named(operation, {
        because: `without the header ${header}`,
        changes: [{ at: [header.toLowerCase()], remove: true }],
      }),
      part: "header",
      expects: "auth",
    })),
    ...ofParameters(api.document, operation),
    ...ofBody(api.document, operation),
  ]);
  return `${importOf(["Refusal"], "../refusals/refusal.ts", "type ")}
/** Every request that the description forbids, as changes of the operation's valid request. */
export const refusals: readonly Refusal[] = ${literal(refusals)};
`;
}

function named({ id }: Operation, { because, changes }: Forbidden): object {
  return { operation: id, name: `${id} ${because}`, changes };
}

function nodeOf(document: JsonObject, { path, method }: Operation): { item: JsonObject; node: JsonObject } {
  const item = resolve(document, objectOf(document["paths"])[path]);
  return { item, node: objectOf(item[method]) };
}

function ofParameters(document: JsonObject, operation: Operation): object[] {
  const { item, node } = nodeOf(document, operation);
  const parameters = [...arrayOf(item["parameters"]), ...arrayOf(node["parameters"])].map((one) =>
    resolve(document, one),
  );
  return parameters.flatMap((parameter) => {
    const { name, schema, in: part } = parameter;
    if (typeof name !== "string" || (part !== "path" && part !== "query")) return [];
    const value = operation.request.parameters[name];
    return forbiddenValues(document, { properties: { [name]: schema } }, { [name]: value })
      .filter(({ changes }) => changes.every((change) => isText(change)))
      .map((forbidden) => ({ ...named(operation, forbidden), part, expects: "validation" }));
  });
}

/** In an address everything is text: a number there is a text too, and a text without characters is no segment. */
function isText(change: object): boolean {
  return ("set" in change && typeof change.set === "string") || ("length" in change && change.length !== 0);
}

function ofBody(document: JsonObject, operation: Operation): object[] {
  const body = resolve(document, nodeOf(document, operation).node["requestBody"]);
  const [media] = Object.values(objectOf(body["content"]));
  if (media === undefined) return [];
  const missing =
    body["required"] === true ? [{ because: "without a body", changes: [{ at: [], remove: true }] as const }] : [];
  return [...missing, ...forbiddenValues(document, objectOf(media)["schema"], operation.request.body)].map(
    (forbidden) => ({
      ...named(operation, forbidden),
      part: "body",
      expects: "validation",
    }),
  );
}
