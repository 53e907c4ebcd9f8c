import type { JsonObject } from "../../../src/model/api.ts";
import type { Construct } from "../construct.ts";

const [key, account, token] = ["x-key: key", "x-account: account", "authorization: Bearer token"];
const schemes: JsonObject = {
  token: { type: "http", scheme: "bearer" },
  cookie: { type: "apiKey", in: "cookie", name: "session" },
};

/** An operation that asks for other credentials than the root of the description. */
const asking = (name: string, security: readonly JsonObject[], credentials: string): Construct => ({
  name,
  operation: { security },
  components: { securitySchemes: schemes },
  call: { sends: "GET /", credentials },
});

export const security: readonly Construct[] = [
  { name: "the security of the root", call: { sends: "GET /", credentials: `${key}, ${account}` } },
  asking("`security: []` at an operation", [], ""),
  asking("a subset of the schemes", [{ apiKey: [] }], key),
  asking("a scheme of an operation's own", [{ token: [] }], token),
  asking("a scheme of an operation's own beside one of the root", [{ apiKey: [], token: [] }], `${key}, ${token}`),
  asking("optional security", [{}, { apiKey: [] }], key),
  asking("alternatives of schemes", [{ token: [] }, { apiKey: [] }], token),
  asking("alternatives of which one is in a cookie", [{ cookie: [] }, { accountId: [] }], account),
  asking("scopes", [{ token: ["read", "write"] }], token),
];
