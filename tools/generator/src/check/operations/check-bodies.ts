import type { Location } from "@redocly/openapi-core";
import { isJsonMediaType } from "../../model/media-type.ts";
import { objectOf } from "../../model/json-value.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import { isObject } from "../../model/json-pointer.ts";
import { partsOf, propertiesOf, requiredOf, type SchemaReader, typesOf } from "../../model/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import type { DescribedOperation } from "./described-operation.ts";

/** The body of a request: one JSON object, whose members stand in the input of a call. */
export function checkRequestBody(
  operation: DescribedOperation,
  reader: SchemaReader<Location>,
  complain: Complain,
): void {
  const { body, method } = operation;
  if (body === undefined) return;
  const content = Object.entries(objectOf(body.node["content"]));
  const place = body.place.child("content");
  if (method === "get" || method === "head")
    return complain(
      "body-of-get",
      `\`fetch\` sends no body with ${method.toUpperCase()}.`,
      "Remove the body, or describe the operation as POST if the API takes it so.",
      operation.place.child("requestBody").key(),
    );
  const [first, second] = content;
  if (first === undefined)
    return complain(
      "body-media-type",
      "The request body has no media type.",
      "Describe it under `content`, or remove the body.",
      place.key(),
    );
  if (second !== undefined)
    return complain(
      "several-media-types",
      `The request body has ${content.length} media types, of which the client would always send the first.`,
      "Keep the JSON one.",
      place.child(second[0]).key(),
    );
  const [type, media] = first;
  if (!isJsonMediaType(type))
    return complain(
      "body-media-type",
      `The client writes JSON, and the request body is \`${type}\`.`,
      "Describe the JSON media type that the API takes too, or leave the operation out and send it with your own `fetch`.",
      place.child(type).key(),
    );
  const schema = schemaOf(media, place.child(type));
  const types = typesOf(partsOf(reader, schema));
  if (types.some((one) => one !== "object"))
    complain(
      "body-is-no-object",
      `The request body is \`${types.join(" or ")}\`, while the input of a call holds the members of an object.`,
      "Leave the operation out and send it with `client.raw`, or describe an object if the API takes one.",
      schema.place,
    );
  checkMembers(schema, reader, complain);
  if (
    exampleOf(reader, { node: objectOf(objectOf(body.node["content"])[type]), place: place.child(type) }) === undefined
  )
    complain(
      "missing-request-example",
      "The request body has no example.",
      "Add `examples` with one request that a caller would send; mocks and tests send it.",
      place.child(type).key(),
    );
}

/** What a call takes and what the schema says have to be the same members. */
function checkMembers(schema: PlacedNode, reader: SchemaReader<Location>, complain: Complain): void {
  for (const [name, place] of requiredAnd("readOnly", schema, reader))
    complain(
      "read-only-in-request",
      `\`${name}\` is \`readOnly\` and required, so that every caller would have to send what only the API sets.`,
      "Give the request a schema of its own without it, or take it out of `required`.",
      place.key(),
    );
}

/** The required members of a schema that are marked with a keyword, and where they are. */
export function requiredAnd(
  keyword: "readOnly" | "writeOnly",
  schema: PlacedNode,
  reader: SchemaReader<Location>,
): [name: string, place: Location][] {
  const required = requiredOf(partsOf(reader, schema));
  return [...propertiesOf(reader, schema)].flatMap(([name, declared]): [string, Location][] => {
    const parts = declared.flatMap((one) => partsOf(reader, one));
    const marked = parts.find(({ node }) => node[keyword] === true);
    return marked !== undefined && required.includes(name) ? [[name, marked.place.child(keyword)]] : [];
  });
}

/** The schema of a media type. Default: an empty schema. */
export function schemaOf(media: unknown, place: Location): PlacedNode {
  // The nodes of a description are JSON.
  const schema = typeof media === "object" && media !== null && "schema" in media ? media.schema : undefined;
  const node = schema as Parameters<typeof isObject>[0];
  return { node: isObject(node) ? node : {}, place: place.child("schema") };
}
