import type { Location } from "@redocly/openapi-core";
import type { JsonObject } from "../../model/api.ts";
import { arrayOf, objectOf, textOf } from "../../model/values/json-value.ts";
import { isAbsolute, serverUrl } from "../../model/server-url.ts";
import { DIALECT } from "../../read/newest-form.ts";
import type { Complain } from "../complain.ts";

/** The default, which adds nothing to 2020-12 that a value could break. */
const OPENAPI_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base";

/** The version of the specification, the dialect of the schemas, and the addresses of the API and of the site. */
export function checkRoot(root: JsonObject, place: Location, complain: Complain): void {
  const version = textOf(root["openapi"]);
  const dialect = root["jsonSchemaDialect"];
  if (!/^3\.[01]\.\d+$/.test(version))
    complain(
      "openapi-version",
      `The generator reads OpenAPI 3.0 and 3.1, and this is ${version || "no version"}.`,
      "Convert the description: most tools for OpenAPI do.",
      place.child("openapi"),
    );
  else if (dialect !== undefined && dialect !== DIALECT && dialect !== OPENAPI_DIALECT)
    complain(
      "schema-dialect",
      "The generator reads schemas of JSON Schema 2020-12.",
      `Write \`jsonSchemaDialect: ${DIALECT}\`, or leave it out.`,
      place.child("jsonSchemaDialect"),
    );
  const [server] = arrayOf(root["servers"]);
  const url = serverUrl(objectOf(server));
  // Of a relative one callers give the whole address.
  if (server !== undefined && !isAbsolute(url) && !/^(\/|\.\.?\/)?[^{}?#:]*$/.test(url))
    complain(
      "server-address",
      `\`${url}\` is no address that a client can send requests to.`,
      "Write the whole address, beginning with `https://`, and give each variable a `default`.",
      place.child(["servers", 0, "url"]),
    );
  const help = root["x-help-url"];
  if (typeof help === "string" && !/^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(help))
    complain(
      "help-address",
      `\`${help}\` is no address that links to pages can begin with.`,
      "Write the whole address of the site, beginning with `https://`, without `?` and `#`; leave it out while there is none.",
      place.child("x-help-url"),
    );
}

/** The server of some operations only: callers do not know that there is one, so that its address has to be said. */
export function checkOwnServer(node: JsonObject, place: Location, complain: Complain): void {
  const [server] = arrayOf(node["servers"]);
  const url = serverUrl(objectOf(server));
  if (server === undefined || (isAbsolute(url) && url.startsWith("https:"))) return;
  complain(
    "server-address",
    `\`${url}\` is no address to which the client would send a key.`,
    "Write the whole address, beginning with `https://`, and give each variable a `default`.",
    place.child(["servers", 0, "url"]),
  );
}

/** A path that a router or the mock server would read as another one. */
export function checkPath(path: string, place: Location, complain: Complain): void {
  if (!/:[a-z]/i.test(path)) return;
  complain(
    "path-with-colon",
    `The path \`${path}\` has a colon, which the mock server reads as the beginning of a parameter.`,
    "Leave the operation out and call it with `client.raw`.",
    place.key(),
  );
}

/** Two operations whose requests no server could tell apart, because only the names of path parameters differ. */
export function checkSamePaths(
  operations: readonly { readonly method: string; readonly path: string; readonly place: Location }[],
  complain: Complain,
): void {
  const known = new Map<string, string>();
  for (const { method, path, place } of operations) {
    const shape = `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const other = known.get(shape);
    if (other !== undefined)
      complain(
        "same-path",
        `\`${path}\` differs from \`${other}\` only by the names of its parameters, so that a request fits both.`,
        "Describe them as one operation, or leave one of them out.",
        place.key(),
      );
    known.set(shape, path);
  }
}
