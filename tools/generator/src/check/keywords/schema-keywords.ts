import type { Keywords, Refused } from "./verdict.ts";

const identified: Refused = {
  reason: "gives a schema an address of its own, which references in this description do not follow",
  fix: "Remove it, and refer to the schema by its file or by `#/components/schemas/…`.",
};

const dynamic: Refused = {
  reason: "makes a reference lead to different schemas in different places, which no TypeScript type can express",
  fix: "Write a `$ref` to the schema that is meant.",
};

const conditional: Refused = {
  reason: "makes the type of a value depend on another value, which the generated types would not follow",
  fix: "Write one schema for each case, and join them with `oneOf`.",
};

const counted: Refused = {
  reason: "limits which items a list holds, which neither types nor tests would follow",
  fix: "Say it in the `description`, and describe all items with `items`.",
};

const unevaluated: Refused = {
  reason: "looks through combined schemas, which neither types nor tests would follow",
  fix: "Write `additionalProperties` or `items` into the schema that has the members.",
};

const outdated: Refused = {
  reason: "belongs to an older version of JSON Schema",
  fix: "Write `dependentRequired`, `$defs` or `$dynamicRef`, as JSON Schema 2020-12 has it.",
};

/** Every keyword of JSON Schema 2020-12 and of the OpenAPI 3.1 base vocabulary. */
export const schemaKeywords: Keywords = {
  $ref: "supported",
  $defs: "supported",
  $comment: "harmless",
  $id: identified,
  $anchor: identified,
  $schema: {
    reason: "changes the version of JSON Schema for one schema",
    fix: "Remove it; the `jsonSchemaDialect` of the root holds for all schemas.",
  },
  $vocabulary: {
    reason: "belongs to meta-schemas",
    fix: "Remove it.",
  },
  $dynamicRef: dynamic,
  $dynamicAnchor: dynamic,
  $recursiveRef: outdated,
  $recursiveAnchor: outdated,
  definitions: outdated,
  dependencies: outdated,
  // Combinations.
  allOf: "supported",
  anyOf: "supported",
  oneOf: "supported",
  not: "supported",
  if: conditional,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword; the table is never awaited
  then: conditional,
  else: conditional,
  dependentSchemas: conditional,
  dependentRequired: "harmless",
  // Values.
  type: "supported",
  const: "supported",
  enum: "supported",
  format: "supported",
  pattern: "supported",
  minLength: "supported",
  maxLength: "supported",
  minimum: "supported",
  maximum: "supported",
  exclusiveMinimum: "supported",
  exclusiveMaximum: "supported",
  multipleOf: "supported",
  // Objects.
  properties: "supported",
  required: "supported",
  additionalProperties: "supported",
  patternProperties: {
    reason: "gives members types by patterns of their names, which TypeScript cannot express",
    fix: "List the members under `properties`, or describe all of them with `additionalProperties`.",
  },
  propertyNames: "harmless",
  minProperties: "harmless",
  maxProperties: "harmless",
  unevaluatedProperties: unevaluated,
  // Lists.
  items: "supported",
  minItems: "supported",
  maxItems: "supported",
  uniqueItems: "supported",
  prefixItems: {
    reason: "gives each place of a list a type of its own, which the generated tests would not follow",
    fix: "Describe all items with `items`, by `oneOf` where they differ.",
  },
  contains: counted,
  minContains: counted,
  maxContains: counted,
  unevaluatedItems: unevaluated,
  // Texts that hold something else.
  contentEncoding: "harmless",
  contentMediaType: "harmless",
  contentSchema: {
    reason: "describes what stands inside of a text, while the generated type is `string`",
    fix: "Say it in the `description`.",
  },
  // Notes.
  title: "harmless",
  description: "supported",
  default: "supported",
  deprecated: "supported",
  readOnly: "supported",
  writeOnly: "supported",
  example: "supported",
  examples: "supported",
  externalDocs: "harmless",
  discriminator: "supported",
  xml: {
    reason: "describes XML, which the client neither writes nor reads",
    fix: "Remove it where the API takes and gives JSON; describe a JSON media type.",
  },
};
