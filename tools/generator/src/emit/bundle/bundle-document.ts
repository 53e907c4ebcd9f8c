import type {
  Api,
  DocumentedError,
  ErrorEnvelope,
  JsonObject,
  JsonValue,
  Operation,
  Pointer,
} from "../../model/api.ts";
import { arrayOf, resolve } from "../../model/values/json-value.ts";
import { errorBody, wireCode } from "../../model/error-body.ts";
import { isObject } from "../../model/values/json-pointer.ts";

export { errorBody };

/**
 * The description with its documented errors written out in plain OpenAPI: for each operation and status a response
 * whose schema admits exactly the documented codes, with one named example for each documented text.
 */
export function bundleDocument(api: Api): JsonObject {
  const { envelope, document } = api;
  if (envelope === undefined) return document;
  const components = objectAt(document, "components");
  const paths = { ...objectAt(document, "paths") };
  for (const operation of api.operations) {
    const item = objectAt(paths, operation.path);
    paths[operation.path] = {
      ...item,
      [operation.method]: withErrorResponses(document, objectAt(item, operation.method), operation, envelope),
    };
  }
  const examples = objectAt(components, "examples");
  const errorExamples = api.errors.map((error) => [
    error.id,
    { ...errorExample(error, envelope), ...basisOf(examples, error.id) },
  ]);
  return {
    ...document,
    paths,
    components: {
      ...components,
      examples: { ...examples, ...Object.fromEntries(errorExamples) },
    },
  };
}

/** An error that is written out says what it is based on, as the one that it was made from. */
function basisOf(examples: JsonObject, id: string): JsonObject {
  const basis = objectAt(examples, id)["x-basis"];
  return basis === undefined ? {} : { "x-basis": basis };
}

function errorExample(error: DocumentedError, envelope: ErrorEnvelope): JsonObject {
  return {
    summary: error.title,
    description: error.meaning,
    value: errorBody(error, envelope),
    "x-error": {
      code: error.code,
      variant: error.variant,
      status: error.status,
      grpc: error.grpc,
      message: error.template,
      fix: error.fix,
      retry: error.retry,
      docsUrl: error.docsUrl,
      retired: error.retired,
    },
  };
}

function withErrorResponses(
  document: JsonObject,
  node: JsonObject,
  operation: Operation,
  envelope: ErrorEnvelope,
): JsonObject {
  const { "x-errors": _, ...plain } = node;
  const responses = { ...objectAt(node, "responses") };
  for (const [status, errors] of Map.groupBy(operation.errors, (error) => String(error.status))) {
    const existing = responses[status] === undefined ? undefined : resolve(document, responses[status]);
    const codes = [...new Set(errors.map(({ code }) => code))];
    const wireCodes = codes.map((code) => wireCode({ code }, envelope));
    const response = {
      description: `Documented errors: ${codes.join(", ")}.`,
      ...requestIdHeader(responses, operation, envelope),
      content: {
        [envelope.mediaType]: {
          schema: withValuesAt(document, envelope.schema, envelope.code.at, wireCodes),
          examples: Object.fromEntries(errors.map(({ id }) => [id, { $ref: `#/components/examples/${id}` }])),
        },
      },
    };
    responses[status] = isObject(existing) ? mergeResponses(existing, response, envelope) : response;
  }
  return { ...plain, responses };
}

/** A status that has a hand-written response too admits both bodies. */
function mergeResponses(existing: JsonObject, added: JsonObject, { mediaType }: ErrorEnvelope): JsonObject {
  const [ours, theirs] = [added, existing].map((response) => objectAt(objectAt(response, "content"), mediaType));
  const schemas = [ours?.["schema"], theirs?.["schema"]].filter((schema) => schema !== undefined);
  return {
    ...existing,
    content: {
      ...objectAt(existing, "content"),
      [mediaType]: {
        schema: { anyOf: schemas },
        examples: { ...objectAt(ours, "examples"), ...objectAt(theirs, "examples") },
      },
    },
  };
}

/** The request id is described once, on the operation's success; its failures carry the same header. */
function requestIdHeader(
  responses: JsonObject,
  { success }: Operation,
  { requestIdHeader: name }: ErrorEnvelope,
): JsonObject {
  const header =
    name === undefined ? undefined : objectAt(objectAt(responses, String(success.status)), "headers")[name];
  return name === undefined || header === undefined ? {} : { headers: { [name]: header } };
}

/**
 * The schema with the property at `pointer` required, and limited to `values`. It is written out in one piece and not
 * put beside the original in an `allOf`, where tools that refuse undescribed properties would miss its siblings.
 */
function withValuesAt(
  document: JsonObject,
  schema: JsonObject,
  [key, ...rest]: Pointer,
  values: readonly (string | number)[],
): JsonObject {
  const { "x-basis": _, ...plain } = resolve(document, schema); // It stands at the schema itself.
  if (key === undefined) return { ...plain, enum: values };
  const properties = objectAt(plain, "properties");
  const required = [...new Set([...arrayOf(plain["required"]), key])];
  return {
    ...plain,
    required,
    properties: { ...properties, [key]: withValuesAt(document, objectAt(properties, key), rest, values) },
  };
}

function objectAt(object: JsonObject | undefined, key: string): JsonObject {
  const value: JsonValue | undefined = object?.[key];
  return isObject(value) ? value : {};
}
