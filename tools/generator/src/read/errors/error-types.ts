import type { NodeType, Plugin } from "@redocly/openapi-core";

type TypesOf = NonNullable<NonNullable<Plugin["typeExtension"]>["oas3"]>;

/**
 * What our extensions add to OpenAPI, in the terms in which Redocly describes OpenAPI itself.
 *
 * From this alone follow: references inside of the extensions are resolved and bundled, unknown and missing fields are
 * reported at their place, and the parameters' schemas and examples are checked like any others.
 */
export const withErrorTypes: TypesOf = (types, version) => withBasis(typesWithErrors(types, version));

/** Every object of a description may say on what it is based. */
function withBasis(types: Record<string, NodeType>): Record<string, NodeType> {
  const based = Object.entries(types).map(([name, type]) => [name, extend(type, { "x-basis": "BasisList" })] as const);
  return {
    ...Object.fromEntries(based),
    BasisList: { properties: {}, items: "Basis" },
    Basis: {
      properties: {
        id: { type: "string" },
        status: { enum: ["inferred", "contradicted", "unknown", "recorded"] },
        note: { type: "string" },
        settle: { type: "string" },
      },
      required: ["id", "status", "note", "settle"],
    },
  };
}

const typesWithErrors: TypesOf = (types) => ({
  ...types,
  Root: extend(types["Root"], { "x-error-envelope": "ErrorEnvelope", "x-help-url": { type: "string" } }),
  Operation: extend(types["Operation"], {
    "x-errors": "ErrorList",
    "x-safe": { type: "boolean" },
    "x-docs-section": { type: "string" },
    "x-pagination": "Pagination",
  }),
  Example: extend(types["Example"], { "x-error": "DocumentedError" }),
  SecurityScheme: extend(types["SecurityScheme"], { "x-examples": "ExamplesMap" }),
  Schema: extend(types["Schema"], { "x-idempotency-key": { type: "boolean" } }),
  Parameter: extend(types["Parameter"], { "x-idempotency-key": { type: "boolean" } }),
  ErrorList: { properties: {}, items: "Example" },
  ErrorParameters: { properties: {}, additionalProperties: "Schema" },
  DocumentedError: {
    properties: {
      code: { type: "string" },
      variant: { type: "string" },
      status: { type: "integer", minimum: 400 },
      grpc: { type: "string" },
      message: { type: "string" },
      parameters: "ErrorParameters",
      fix: { type: "string" },
      retry: { enum: ["never", "after-change", "same-request"] },
      docsUrl: { type: "string" },
      retired: { type: "string" },
    },
    required: ["code", "status", "message", "fix", "retry", "docsUrl"],
  },
  ErrorEnvelope: {
    properties: {
      mediaType: { type: "string" },
      schema: "Schema",
      code: "ErrorCodePlace",
      messages: { type: "array", items: { type: "string" } },
      data: { type: "string" },
      status: { type: "string" },
      violations: "ErrorViolations",
      requestId: { type: "string" },
      base: null,
    },
    required: ["mediaType", "schema", "code", "messages"],
  },
  ErrorCodePlace: { properties: { at: { type: "string" }, prefix: { type: "string" } }, required: ["at"] },
  ErrorViolations: {
    properties: {
      at: { type: "string" },
      field: { type: "string" },
      description: { type: "string" },
      rule: { type: "string" },
      ruleName: { type: "string" },
      data: { type: "string" },
    },
    required: ["at", "field", "description"],
  },
  Pagination: {
    properties: {
      cursor: { type: "string" },
      next: { type: "string" },
      page: { type: "string" },
      offset: { type: "string" },
      first: { type: "integer" },
      total: { type: "string" },
      more: { type: "string" },
      items: { type: "string" },
    },
    required: ["items"],
  },
});

function extend(type: NodeType | undefined, properties: NodeType["properties"]): NodeType {
  return { ...type, properties: { ...type?.properties, ...properties } };
}
