import type { JsonObject } from "../../../src/model/api.ts";
import { answer, body, type Construct, inPath, text, thing } from "../construct.ts";

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

const taking = (name: string, operationId: string): JsonObject => ({
  operationId,
  summary: "Do it",
  parameters: [inPath(name, text)],
  responses: { "200": answer(thing, { id: "a" }) },
});

export const roots: readonly Construct[] = [
  {
    name: "server variables",
    root: server("https://{region}.api.example.test/{v}", {
      variables: { region: { default: "eu" }, v: { default: "v1" } },
    }),
    call: { sends: "GET /", address: "https://eu.api.example.test/v1/things" },
  },
  {
    name: "a server with a trailing slash",
    root: server("https://api.example.test/"),
    call: { sends: "GET /", address: "https://api.example.test/things" },
  },
  {
    name: "a relative server",
    root: server("/api"),
    call: {
      sends: "GET /",
      options: 'baseUrl: "https://host.example.test/api"',
      address: "https://host.example.test/api/things",
      wrongOptions: "",
    },
  },
  {
    name: "no servers",
    root: { servers: undefined },
    call: {
      sends: "GET /",
      options: 'baseUrl: "https://host.example.test"',
      address: "https://host.example.test/things",
      wrongOptions: "",
    },
  },
  {
    name: "paths that differ only by the names of parameters, for different methods",
    root: { paths: { "/things/{a}": { get: taking("a", "doIt") }, "/things/{b}": { delete: taking("b", "other") } } },
    call: { args: '{ a: "x" }', sends: "GET /x" },
  },
  {
    name: "paths that differ only by the names of parameters, for one method",
    root: { paths: { "/things/{a}": { get: taking("a", "doIt") }, "/things/{b}": { get: taking("b", "other") } } },
    refused: "same-path",
  },
  { name: "a server that is no web address", root: server("ftp://api.example.test"), refused: "server-address" },
  { name: "an address of the site without a scheme", root: { "x-help-url": "help.test" }, refused: "help-address" },
  {
    name: "servers of an operation",
    root: {},
    operation: { servers: [{ url: "https://other.example.test/v2/" }] },
    call: {
      sends: "GET /",
      address: "https://other.example.test/v2/things",
      credentials: "x-key: key, x-account: account",
    },
  },
  {
    name: "servers of an operation, and a `baseUrl`",
    operation: { servers: [{ url: "https://other.example.test" }] },
    call: { sends: "GET /", credentials: "x-key: key, x-account: account" },
  },
  {
    name: "servers of a path item",
    item: { servers: [{ url: "https://other.example.test" }] },
    root: {},
    call: { sends: "GET /", address: "https://other.example.test/things" },
  },
  {
    name: "a relative server of an operation",
    operation: { servers: [{ url: "/v2" }] },
    refused: "server-address",
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
  {
    name: "an API key in a cookie or in a header",
    ...secured({ cookie: { ...key, in: "cookie" }, apiKey: key }, [{ cookie: [] }, { apiKey: [] }]),
  },
  {
    name: "two tokens at once",
    ...secured({ one: { type: "http", scheme: "bearer" }, two: { type: "http", scheme: "basic" } }),
    refused: "security-requirement",
  },
  { name: "a scheme that does not exist", root: { security: [{ nothing: [] }] }, refused: "security-defined" },
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
  {
    name: "alternatives of schemes at the root",
    root: { security: [{ apiKey: [] }, { accountId: [] }] },
    call: { sends: "GET /", options: 'accountId: "account"', credentials: "x-account: account" },
  },
  {
    name: "alternatives of schemes at the root, and no credentials",
    root: { security: [{ apiKey: [] }, { accountId: [] }] },
    call: { sends: "", options: "", fails: "input" },
  },
  {
    name: "no security at all",
    root: { security: undefined },
    call: { sends: "GET /", options: "", credentials: "", wrongOptions: 'apiKey: "key"' },
  },
  {
    name: "OpenAPI 3.0",
    root: {
      openapi: "3.0.3",
      jsonSchemaDialect: undefined,
      info: { title: "Constructs", version: "1", license: { name: "MIT" } },
    },
    method: "post",
    operation: {
      requestBody: body(
        { count: { type: "integer", minimum: 0, exclusiveMinimum: true }, note: { type: "string", nullable: true } },
        { count: 1, note: null },
        { required: ["count"] },
      ),
      responses: {
        "200": answer({ type: "object", properties: { note: { type: "string", nullable: true } } }, { note: null }),
      },
    },
    call: {
      args: "{ count: 1, note: null }",
      sends: 'POST / application/json {"count":1,"note":null}',
      gives: "{ note: null }",
    },
  },
  { name: "OpenAPI 2.0 by its number", root: { openapi: "2.0.0" }, refused: "openapi-version" },
  { name: "no dialect", root: { jsonSchemaDialect: undefined }, call: { sends: "GET /" } },
  {
    name: "another dialect",
    root: { jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" },
    refused: "schema-dialect",
  },
  { name: "webhooks", root: { webhooks: { done: {} } }, refused: "refused-keyword" },
];
