/** How to mend what Redocly's own rules find; our rules bring their own advice. */
export const fixes: Readonly<Record<string, string>> = {
  "no-unresolved-refs":
    "Create what the reference names, or correct the path; it is relative to the file that it stands in.",
  "endless-reference": "Write what the reference should lead to.",
  "operation-operationId-unique":
    "Give one of the operations another operationId; functions and types are named after it.",
  "operation-operationId": "Add an operationId; functions and types are named after it.",
  "operation-summary": "Add a summary: one line that says what the operation does.",
  "no-invalid-media-type-examples": "Change the example so that the schema accepts it, or correct the schema.",
  "no-invalid-schema-examples": "Change the example so that the schema accepts it, or correct the schema.",
  "no-invalid-parameter-examples": "Change the example so that the schema accepts it, or correct the schema.",
  "path-parameters-defined": "Declare each {parameter} of the path once, under `parameters` with `in: path`.",
  "security-defined": "Name a scheme of components/securitySchemes, or add the scheme.",
  "nullable-type-sibling":
    "Write `type` beside `nullable`, or write the description in OpenAPI 3.1, where `null` is a type of its own.",
  "path-not-include-query": "Move what stands behind the `?` to `parameters` with `in: query`.",
  "no-server-trailing-slash": "Remove the slash at the end of the address; paths begin with one.",
  "no-empty-servers": "Add `servers` with the address of the API.",
  "no-unused-components": "Refer to it, or remove it.",
  "yaml-syntax":
    "Correct the YAML; mind the indentation, and quote texts that hold `: ` or begin with a special character.",
};

/** How to mend that a field is missing. */
export const requiredFieldFixes: Readonly<Record<string, string>> = {
  fix: "Add `fix`: one or two sentences that say what a caller does about this error.",
  retry: "Add `retry`: `never`, `after-change` or `same-request`.",
  note: "Add `note`: one or two sentences that say what is assumed and why.",
  settle: "Add `settle`: how somebody with access to the API would find out.",
  docsUrl: "Add `docsUrl`: the address of the page that documents this error.",
};
