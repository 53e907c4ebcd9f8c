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

/** Values that the check of the client knows for `x-identifier`. */
const IDENTIFIERS = ["uuid", "text"];

/** Each scheme by itself: whether the client has a way of sending it, and an option whose name it can have. */
export function checkSchemes(schemes: ReadonlyMap<string, PlacedNode>, complain: Complain): void {
  for (const [name, { node, place }] of schemes) {
    const type = textOf(node["type"]);
    const scheme = textOf(node["scheme"]).toLowerCase();
    if (RESERVED.has(name))
      complain(
        "credential-names",
        `The client has an option \`${name}\` for something else than this scheme.`,
        "Give the scheme another name, such as `apiKey`; the name is not sent to the API.",
        place.key(),
      );
    const identifier = node["x-identifier"];
    if (
      identifier !== undefined &&
      (!IDENTIFIERS.includes(String(identifier)) || type !== "apiKey" || node["in"] !== "header")
    )
      complain(
        "security-scheme",
        "`x-identifier` says that a header names whom a call acts for: `uuid` for a GUID, `text` for any other id.",
        "Give it one of the two values, at a scheme with `type: apiKey` and `in: header`, or remove it.",
        place.child("x-identifier").key(),
      );
    if (type === "apiKey" && node["in"] === "cookie")
      complain(
        "security-scheme",
        `\`${name}\` is a key in a cookie, which browsers let no code write.`,
        "Describe the header in which the API takes the key, if there is one.",
        place.child("in"),
      );
    if (type === "mutualTLS" || (type === "http" && scheme !== "basic" && scheme !== "bearer"))
      complain(
        "security-scheme",
        `\`${name}\` is ${type === "http" ? `${scheme} authentication` : type}, which the client does not know.`,
        "Describe the header as `type: apiKey, in: header, name: Authorization`; callers then give its whole value.",
        place.child("type"),
      );
  }
}

/** Options that the client has whatever the API is. */
const RESERVED = new Set(
  (
    "baseUrl allowHttp fetch timeoutMs deadlineMs retry idempotencyKey hooks headers maxResponseBytes onWarning clock " +
    "middleware signal __proto__"
  ).split(" "),
);

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
