import type { Api, JsonObject, JsonValue, Operation } from "@resellers-sdk/generator/model";
import { arrayOf, objectOf, resolve } from "@resellers-sdk/generator/json-value";
import type { Change } from "../model/change.ts";
import { isSame } from "./describe.ts";
import { compareSchemas } from "./schemas.ts";

/** An operation, with the document that contains it. */
export interface OperationSide {
  readonly api: Api;
  readonly operation: Operation;
}

/** How the parameters, the request and the success of an operation changed. */
export function compareBodies(before: OperationSide, after: OperationSide): Change[] {
  const operation = after.operation.id;
  const sides = [before, after].map((side) => ({
    document: side.api.document,
    request: requestSchema(side),
    response: responseSchema(side, side.operation.success.status),
  })) as [Side, Side]; // One for each.
  return [
    ...compareBody("request", operation, ...sides),
    ...compareBodyRequired(before, after),
    ...compareBody("response", operation, ...sides),
    ...compareFailureBodies(before, after),
  ];
}

/** The client sends a body whenever the operation accepts one; other callers may omit it unless it is required. */
function compareBodyRequired(before: OperationSide, after: OperationSide): Change[] {
  const [was, is] = [before, after].map(
    ({ api: { document }, operation }) =>
      resolve(document, nodeOf(document, operation).node["requestBody"])["required"] === true,
  );
  if (was === is || !before.operation.hasBody || !after.operation.hasBody) return [];
  const kind = is === true ? "request-field-required" : "request-field-optional";
  const text = (required: boolean | undefined): string => (required === true ? "required" : "optional");
  return [{ kind, operation: after.operation.id, subject: "body", before: text(was), after: text(is) }];
}

/** The bodies of standard failures. Documented errors are excluded: they are compared once for all operations. */
function compareFailureBodies(before: OperationSide, after: OperationSide): Change[] {
  const changes = after.operation.failures.flatMap(({ status }) => {
    const [old, now] = [responseSchema(before, status), responseSchema(after, status)];
    if (old === undefined || now === undefined || (isCommon(before, old) && isCommon(after, now))) return [];
    return compareSchemas(
      { operation: after.operation.id, direction: "response", at: ["error"] },
      { document: before.api.document, schema: old },
      { document: after.api.document, schema: now },
    );
  });
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function isCommon({ api }: OperationSide, schema: JsonValue): boolean {
  return isSame(schema, api.envelope?.schema);
}

interface Side {
  readonly document: JsonObject;
  readonly request: JsonValue | undefined;
  readonly response: JsonValue | undefined;
}

function compareBody(direction: "request" | "response", operation: string, old: Side, now: Side): Change[] {
  const [was, is] = [old[direction], now[direction]];
  const place = { operation, direction, at: [] };
  if (was !== undefined && is !== undefined)
    return compareSchemas(place, { document: old.document, schema: was }, { document: now.document, schema: is });
  if (was === is) return [];
  const kind = `${direction}-field-${was === undefined ? "added" : "removed"}` as const;
  const text = (schema: JsonValue | undefined): string | undefined => (schema === undefined ? undefined : "a body");
  return [{ kind, operation, subject: "body", before: text(was), after: text(is) }];
}

/** The client's input of an operation as one schema: its parameters and the members of its body. */
function requestSchema({ api: { document }, operation }: OperationSide): JsonValue {
  const { item, node } = nodeOf(document, operation);
  const parameters = [...arrayOf(item["parameters"]), ...arrayOf(node["parameters"])].map((one) =>
    resolve(document, one),
  );
  const body = resolve(document, node["requestBody"]);
  const schema = schemaOf(body);
  const named = parameters.filter(({ name }) => typeof name === "string");
  return {
    allOf: [
      {
        properties: Object.fromEntries(
          named.map(({ name, schema: type, description }) => [
            String(name),
            { allOf: [type ?? {}, { description: description ?? "" }] },
          ]),
        ),
        required: named.filter(({ required }) => required === true).map(({ name }) => String(name)),
      },
      ...(schema === undefined ? [] : [schema]),
    ],
  };
}

function responseSchema({ api: { document }, operation }: OperationSide, status: number): JsonValue | undefined {
  const responses = objectOf(nodeOf(document, operation).node["responses"]);
  return schemaOf(resolve(document, responses[String(status)]));
}

function nodeOf(document: JsonObject, { path, method }: Operation): { item: JsonObject; node: JsonObject } {
  const item = objectOf(objectOf(document["paths"])[path]);
  return { item, node: objectOf(item[method]) };
}

function schemaOf(node: JsonObject): JsonValue | undefined {
  const [media] = Object.values(objectOf(node["content"]));
  return media === undefined ? undefined : objectOf(media)["schema"];
}
