import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { objectOf, resolve } from "../../model/values/json-value.ts";
import { chosenMedia } from "../../model/media-type.ts";
import { schemaExample } from "../../model/parameter-example.ts";
import { bundled, bundledReader } from "../../model/values/schema-parts.ts";

/** Marks a response whose other media types were left out; the client has to say which one it wants. */
export const OTHER_MEDIA_TYPES = "x-other-media-types";

/** The name of an example that has none where it is written. */
const UNNAMED = "example";

/**
 * The document with one media type for each body, and a named example for each answer: mocks would answer with any
 * media type, and are asked for an example by its name.
 */
export function withOneMediaType(document: JsonObject): JsonObject {
  const components = objectOf(document["components"]);
  const answer = (node: JsonValue | undefined): JsonValue | undefined => inResponse(document, node);
  const paths = mapMembers(objectOf(document["paths"]), (item) =>
    mapMembers(objectOf(item), (member, method) =>
      isObject(member) && isObject(member["responses"])
        ? {
            ...member,
            ...(member["requestBody"] === undefined ? {} : { requestBody: inRequest(member["requestBody"]) }),
            responses: mapMembers(member["responses"], method === "head" ? (node) => bodiless(document, node) : answer),
          }
        : member,
    ),
  );
  const shared = (kind: string, change: (node: JsonValue | undefined) => JsonValue | undefined): JsonObject =>
    components[kind] === undefined ? {} : { [kind]: mapMembers(objectOf(components[kind]), change) };
  return {
    ...document,
    paths,
    ...(document["components"] === undefined
      ? {}
      : { components: { ...components, ...shared("responses", answer), ...shared("requestBodies", inRequest) } }),
  };
}

/** No answer to HEAD has a body, whatever the description says of it. */
function bodiless(document: JsonObject, node: JsonValue | undefined): JsonValue {
  const { content: _, ...rest } = resolve(document, node);
  return rest;
}

function inRequest(node: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(node) || !isObject(node["content"])) return node;
  const chosen = chosenMedia(node["content"]);
  return chosen === undefined ? node : { ...node, content: { [chosen[0]]: chosen[1] } };
}

function inResponse(document: JsonObject, node: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(node) || !isObject(node["content"])) return node;
  const chosen = chosenMedia(node["content"]);
  if (chosen === undefined) return node;
  const others = Object.keys(node["content"]).filter((type) => type !== chosen[0]);
  return {
    ...node,
    content: { [chosen[0]]: withNamedExample(document, objectOf(chosen[1])) },
    ...(others.length > 0 ? { [OTHER_MEDIA_TYPES]: others } : {}),
  };
}

function withNamedExample(document: JsonObject, media: JsonObject): JsonObject {
  if (Object.keys(objectOf(media["examples"])).length > 0) return media;
  const { example, ...rest } = media;
  const value = example ?? schemaExample(bundledReader(document), bundled(media["schema"]));
  return value === undefined ? media : { ...rest, examples: { [UNNAMED]: { value } } };
}

function mapMembers(
  object: JsonObject,
  change: (member: JsonValue | undefined, name: string) => JsonValue | undefined,
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member, name)]));
}
