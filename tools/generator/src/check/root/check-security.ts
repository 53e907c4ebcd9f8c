import type { Location, UserContext } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../../model/api.ts";
import { arrayOf, objectOf, textOf } from "../../model/values/json-value.ts";
import { isSendable } from "../../model/security.ts";
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

/** Each scheme by itself: whether the client can have an option of its name, and what else is said of it. */
export function checkSchemes(schemes: ReadonlyMap<string, PlacedNode>, complain: Complain): void {
  for (const [name, { node, place }] of schemes) {
    const type = textOf(node["type"]);
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
  }
}

/** Options that the client has whatever the API is. */
const RESERVED = new Set(
  (
    "baseUrl allowHttp fetch timeoutMs deadlineMs retry idempotencyKey hooks headers maxResponseBytes onWarning clock " +
    "middleware signal __proto__"
  ).split(" "),
);

/** The requirements of an operation: whether there is one of them that the client can meet. */
export function checkRequirements(
  security: JsonValue | undefined,
  place: Location,
  schemes: ReadonlyMap<string, PlacedNode>,
  complain: Complain,
): void {
  const requirements = arrayOf(security).map((one) => Object.keys(objectOf(one)));
  requirements.forEach((names, index) => {
    for (const name of names.filter((one) => !schemes.has(one)))
      complain(
        "security-defined",
        `There is no security scheme \`${name}\`.`,
        "Name a scheme of components/securitySchemes, or add the scheme.",
        place.child([index, name]).key(),
      );
    const targets = names.map((name) => targetOf(schemes.get(name)?.node ?? {}));
    const twice = targets.find((target, at) => targets.indexOf(target) !== at);
    if (twice !== undefined)
      complain(
        "security-requirement",
        `${names.join(" and ")} are asked for at once, and both stand in ${twice}.`,
        "Write alternatives as requirements of their own: one item of the list for each.",
        place.child(index),
      );
  });
  const unknown = requirements.map((names) => names.find((name) => !isSendable(schemes.get(name)?.node ?? {})));
  if (requirements.length === 0 || unknown.includes(undefined)) return;
  // Each is reported at the scheme, once for all operations that ask for it.
  for (const name of unknown) if (name !== undefined) reportUnsendable(name, schemes.get(name), complain);
}

/** The part of a request that a scheme's value stands in. */
function targetOf(node: JsonObject): string {
  if (node["type"] !== "apiKey") return "the header authorization";
  return `the ${textOf(node["in"])} ${textOf(node["name"]).toLowerCase()}`;
}

function reportUnsendable(name: string, scheme: PlacedNode | undefined, complain: Complain): void {
  if (scheme === undefined) return;
  const { node, place } = scheme;
  const type = textOf(node["type"]);
  const isCookie = type === "apiKey";
  complain(
    "security-scheme",
    isCookie
      ? `\`${name}\` is a key in a cookie, which browsers let no code write.`
      : `\`${name}\` is ${type === "http" ? `${textOf(node["scheme"])} authentication` : type}, which the client does not know.`,
    isCookie
      ? "Describe the header in which the API takes the key, if there is one; it may stand beside this one as an alternative."
      : "Describe the header as `type: apiKey, in: header, name: Authorization`; callers then give its whole value.",
    place.child(isCookie ? "in" : "type"),
  );
}
