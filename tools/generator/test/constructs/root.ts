import type { JsonObject } from "../../src/model/api.ts";
import type { Construct } from "./construct.ts";

const server = (url: string, more: JsonObject = {}): JsonObject => ({ servers: [{ url, ...more }] });
const secured = (
  schemes: JsonObject,
  security: readonly JsonObject[] = [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))],
): Pick<Construct, "root" | "components"> => ({
  root: { security },
  components: { securitySchemes: schemes },
});
const key = { type: "apiKey", in: "header", name: "x-key" };
const flows = { clientCredentials: { tokenUrl: "https://api.example.test/token", scopes: {} } };

export const roots: readonly Construct[] = [
  {
    name: "server variables",
    root: server("https://{region}.api.example.test/{v}", {
      variables: { region: { default: "eu" }, v: { default: "v1" } },
    }),
  },
  {
    name: "a server with a trailing slash",
    root: server("https://api.example.test/"),
    refused: "no-server-trailing-slash",
  },
  { name: "a relative server", root: server("/api"), refused: "server-address" },
  { name: "no servers", root: { servers: undefined }, refused: "no-empty-servers" },
  {
    name: "servers of an operation",
    operation: { servers: [{ url: "https://other.example.test" }] },
    refused: "refused-keyword",
  },
  {
    name: "servers of a path item",
    item: { servers: [{ url: "https://other.example.test" }] },
    refused: "refused-keyword",
  },
  {
    name: "basic authentication",
    ...secured({ basic: { type: "http", scheme: "basic" } }),
  },
  {
    name: "bearer authentication",
    ...secured({ token: { type: "http", scheme: "bearer" } }),
  },
  { name: "OAuth2", ...secured({ oauth: { type: "oauth2", flows } }) },
  {
    name: "OpenID Connect",
    ...secured({ oidc: { type: "openIdConnect", openIdConnectUrl: "https://api.example.test/oidc" } }),
  },
  { name: "an API key in a cookie", ...secured({ key: { ...key, in: "cookie" } }), refused: "security-scheme" },
  { name: "an API key in the query", ...secured({ key: { ...key, in: "query" } }) },
  {
    name: "two keys in headers with other names",
    ...secured({ one: key, two: { ...key, name: "x-two" } }),
  },
  {
    name: "a scheme name with a dash",
    ...secured({ "x-tenant": key, accountId: { ...key, name: "x-two" } }),
  },
  {
    name: "digest authentication",
    ...secured({ one: { type: "http", scheme: "digest" } }),
    refused: "security-scheme",
  },
  { name: "a scheme with the name of an option", ...secured({ fetch: key }), refused: "credential-names" },
  {
    name: "an identifier of another form",
    ...secured({ one: { ...key, "x-identifier": "iban" } }),
    refused: "security-scheme",
  },
  { name: "`security: []` at an operation", operation: { security: [] }, refused: "security-requirement" },
  { name: "a subset of the schemes", operation: { security: [{ apiKey: [] }] }, refused: "security-requirement" },
  {
    name: "alternatives of schemes",
    root: { security: [{ apiKey: [] }, { accountId: [] }] },
    refused: "security-requirement",
  },
  {
    name: "no security at all",
    root: { security: undefined },
    refused: ["no-unused-components", "security-defined", "security-requirement"],
  },
  {
    name: "OpenAPI 3.0",
    root: { openapi: "3.0.3", jsonSchemaDialect: undefined, info: { title: "Constructs", version: "1" } },
    refused: "openapi-version",
  },
  { name: "no dialect", root: { jsonSchemaDialect: undefined }, refused: "schema-dialect" },
  { name: "webhooks", root: { webhooks: { done: {} } }, refused: "refused-keyword" },
];
