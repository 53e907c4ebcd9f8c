import type { Keywords, Refused } from "./verdict.ts";

const callbacks: Refused = {
  reason: "describes requests that the API sends, while the client only makes requests",
  fix: "Remove it, or describe these requests in a description of their own.",
};

const links: Refused = {
  reason: "leads from one answer to another request, which no generated code follows",
  fix: "Say it in the `description` of the response.",
};

const encoding: Refused = {
  reason: "belongs to forms and multipart bodies, which the client does not write",
  fix: "Describe a JSON media type; send other bodies with your own `fetch`.",
};

const reserved: Refused = {
  reason: "would leave characters unescaped that separate the parts of an address",
  fix: "Remove it: escaped characters mean the same to a server that reads addresses as the standard says.",
};

/** Every keyword of OpenAPI 3.1, by the names that its own JSON schema gives to the objects. */
export const openapiKeywords: Readonly<Record<string, Keywords>> = {
  openapi: {
    openapi: "supported",
    info: "supported",
    jsonSchemaDialect: "supported",
    servers: "supported",
    paths: "supported",
    webhooks: callbacks,
    components: "supported",
    security: "supported",
    tags: "harmless",
    externalDocs: "harmless",
  },
  info: {
    title: "supported",
    version: "supported",
    summary: "harmless",
    description: "harmless",
    termsOfService: "harmless",
    contact: "harmless",
    license: "harmless",
  },
  contact: { name: "harmless", url: "harmless", email: "harmless" },
  license: { name: "harmless", identifier: "harmless", url: "harmless" },
  server: { url: "supported", description: "harmless", variables: "supported" },
  "server-variable": { enum: "harmless", default: "supported", description: "harmless" },
  components: {
    schemas: "supported",
    responses: "supported",
    parameters: "supported",
    examples: "supported",
    requestBodies: "supported",
    headers: "supported",
    securitySchemes: "supported",
    pathItems: "supported",
    links,
    callbacks,
  },
  "path-item": {
    $ref: "supported",
    summary: "harmless",
    description: "harmless",
    parameters: "supported",
    get: "supported",
    put: "supported",
    post: "supported",
    delete: "supported",
    options: "supported",
    patch: "supported",
    head: {
      reason: "gives an answer without a body, which the contract tests cannot tell from a failure",
      fix: "Leave the operation out; ask with `client.raw`.",
    },
    trace: {
      reason: "is a method that `fetch` refuses to send",
      fix: "Leave the operation out.",
    },
    servers: {
      reason: "gives some operations another address, while the client has one",
      fix: "Describe the operations of another server in a description of their own.",
    },
  },
  operation: {
    tags: "harmless",
    summary: "supported",
    description: "supported",
    externalDocs: "harmless",
    operationId: "supported",
    parameters: "supported",
    requestBody: "supported",
    responses: "supported",
    callbacks,
    deprecated: "supported",
    security: "supported",
    servers: {
      reason: "gives the operation another address, while the client has one",
      fix: "Describe the operations of another server in a description of their own.",
    },
  },
  "external-documentation": { description: "harmless", url: "harmless" },
  parameter: {
    name: "supported",
    in: "supported",
    description: "harmless",
    required: "supported",
    deprecated: "harmless",
    allowEmptyValue: {
      reason: "is deprecated, and the client has no way to send a name without a value",
      fix: "Remove it; where an empty text is meant, allow it in the schema.",
    },
    allowReserved: reserved,
    schema: "supported",
    content: "supported",
    style: "supported",
    explode: "supported",
    example: "supported",
    examples: "supported",
  },
  "request-body": { description: "harmless", content: "supported", required: "supported" },
  "media-type": { schema: "supported", encoding, example: "supported", examples: "supported" },
  encoding: {
    contentType: encoding,
    headers: encoding,
    style: encoding,
    explode: encoding,
    allowReserved: encoding,
  },
  responses: { default: "supported" },
  response: { description: "harmless", headers: "supported", content: "supported", links },
  example: {
    summary: "harmless",
    description: "harmless",
    value: "supported",
    externalValue: {
      reason: "stands outside of the description, and the generator does not go to the network",
      fix: "Write the example under `value`.",
    },
  },
  link: {
    operationRef: links,
    operationId: links,
    parameters: links,
    requestBody: links,
    description: links,
    server: links,
  },
  header: {
    description: "harmless",
    required: "harmless",
    deprecated: "harmless",
    schema: "harmless",
    content: "harmless",
    style: "harmless",
    explode: "harmless",
    example: "harmless",
    examples: "harmless",
  },
  tag: { name: "harmless", description: "harmless", externalDocs: "harmless" },
  reference: { $ref: "supported", summary: "harmless", description: "harmless" },
  "security-scheme": {
    type: "supported",
    description: "harmless",
    name: "supported",
    in: "supported",
    scheme: "supported",
    bearerFormat: "harmless",
    flows: "supported",
    openIdConnectUrl: "supported",
  },
  "oauth-flows": {
    implicit: "harmless",
    password: "harmless",
    clientCredentials: "harmless",
    authorizationCode: "harmless",
    // The members of each of the flows.
    authorizationUrl: "harmless",
    tokenUrl: "harmless",
    refreshUrl: "harmless",
    scopes: "harmless",
  },
};
