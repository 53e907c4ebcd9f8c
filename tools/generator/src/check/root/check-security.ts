import type { Location, UserContext } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/json-pointer.ts";
import { arrayOf, objectOf, textOf } from "../../model/json-value.ts";
import type { Complain } from "../complain.ts";
import { followed, type PlacedNode } from "../schema-reader.ts";

/** The schemes of a description, by name. */
export function schemesOf(root: JsonObject, ctx: UserContext): ReadonlyMap<string, PlacedNode> {
  const place = ctx.location.child(["components", "securitySchemes"]);
  const schemes = objectOf(objectOf(root["components"])["securitySchemes"]);
  return new Map(
    Object.entries(schemes).flatMap(([name, item]): [string, PlacedNode][] => {
      const found = followed(ctx, item, place.child(name));
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

function isHeaderKey(node: JsonObject): boolean {
  return node["type"] === "apiKey" && node["in"] === "header";
}

/** The client has one set of credentials: keys in headers, which every request carries. */
export function checkSchemes(schemes: ReadonlyMap<string, PlacedNode>, complain: Complain): void {
  for (const [name, { node, place }] of schemes) {
    const type = textOf(node["type"]);
    if (isHeaderKey(node)) continue;
    const what =
      type === "apiKey"
        ? `a key in the ${textOf(node["in"])}`
        : type === "http"
          ? `${textOf(node["scheme"])} authentication`
          : type;
    complain(
      "security-scheme",
      `\`${name}\` is ${what}, and the client sends keys in headers only.`,
      type === "apiKey"
        ? "Describe the header in which the API takes the key, if there is one."
        : "Describe the header as `type: apiKey, in: header, name: Authorization`; callers then give its whole value.",
      place.child(type === "apiKey" ? "in" : "type"),
    );
  }
}

/** The client's options for credentials have names of their own, by which it finds the headers to put them into. */
export function checkCredentials(
  schemes: ReadonlyMap<string, PlacedNode>,
  credentials: readonly string[],
  complain: Complain,
): void {
  for (const [name, { node, place }] of schemes) {
    if (credentials.includes(name) || !isHeaderKey(node)) continue;
    complain(
      "credential-names",
      `The client has no option \`${name}\`, from which it would take the value of this scheme.`,
      `Name the scheme ${credentials.map((one) => `\`${one}\``).join(" or ")}; the name is not sent to the API.`,
      place.key(),
    );
  }
}

/** Whether a list of requirements asks for every scheme at once, which is what the client sends. */
export function checkRequirements(
  security: JsonValue | undefined,
  place: Location,
  schemes: ReadonlyMap<string, PlacedNode>,
  complain: Complain,
): void {
  if (security === undefined) return;
  const requirements = arrayOf(security);
  const [only] = requirements;
  const names = Object.keys(objectOf(only));
  if (requirements.length === 1 && isObject(only) && names.length === schemes.size) return;
  const asked =
    requirements.map((one) => Object.keys(objectOf(one)).join(" and ") || "nothing").join(", or ") || "nothing";
  complain(
    "security-requirement",
    `${asked} is asked for here, while the client sends ${[...schemes.keys()].join(" and ") || "nothing"} with every request.`,
    "Ask for all of `components/securitySchemes` in one requirement of the root, and remove schemes that are not used; leave out operations that must not get them.",
    place.key(),
  );
}
