import type { Location } from "@redocly/openapi-core";
import { chosenMedia, formOf } from "../../model/media-type.ts";
import { objectOf } from "../../model/values/json-value.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import type { SchemaReader } from "../../model/values/schema-parts.ts";
import type { Complain, Note } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { checkText, whyUnreadable } from "./readable-media.ts";
import type { DescribedOperation } from "./described-operation.ts";

/** Forms, with or without files. */
/** The values of a required body that Prism takes for none. */
const FALSY: ReadonlySet<unknown> = new Set([false, 0, "", null]);
const FORMS = /^(application\/x-www-form-urlencoded|multipart\/)/i;

/** The body of a request: JSON, a text, or bytes. */
export function checkRequestBody(
  operation: DescribedOperation,
  reader: SchemaReader<Location>,
  complain: Complain,
  note: Note,
): void {
  const { body, method } = operation;
  if (body === undefined) return;
  const content = objectOf(body.node["content"]);
  const place = body.place.child("content");
  if (method === "get" || method === "head")
    return complain(
      "body-of-get",
      `\`fetch\` sends no body with ${method.toUpperCase()}.`,
      "Remove the body, or describe the operation as POST if the API takes it so.",
      operation.place.child("requestBody").key(),
    );
  const chosen = chosenMedia(content);
  if (chosen === undefined)
    return complain(
      "body-media-type",
      "The request body has no media type.",
      "Describe it under `content`, or remove the body.",
      place.key(),
    );
  const [type, media] = chosen;
  for (const other of Object.keys(content).filter((one) => one !== type))
    note(
      "left-out-media-type",
      `The client writes \`${type}\`; \`${other}\` is left out.`,
      "Remove it from the description if nobody needs it; otherwise send it with your own `fetch`.",
      place.child(other).key(),
    );
  const form = formOf(type);
  const unwritable = FORMS.test(type) ? "which is made of fields with rules of their own" : whyUnreadable(type);
  if (unwritable !== undefined)
    return complain(
      "body-media-type",
      `The request body is \`${type}\`, ${unwritable}.`,
      "Describe an exact media type of a whole body that the API takes too, or leave the operation out and send it with your own `fetch`.",
      place.child(type).key(),
    );
  const schema = schemaOf(media, place.child(type));
  if (form !== "json") checkText(type, media, schema, reader, complain);
  const example = exampleOf(reader, { node: objectOf(content[type]), place: place.child(type) });
  if (body.node["required"] === true && FALSY.has(example))
    complain(
      "falsy-example",
      `The example of the required body is ${JSON.stringify(example)}, which Prism takes for a missing body.`,
      "Give an example that is something else: another value of the type.",
      place.child(type).key(),
    );
  if (example === undefined)
    complain(
      "missing-request-example",
      "The request body has no example.",
      "Add `examples` with one request that a caller would send; mocks and tests send it.",
      place.child(type).key(),
    );
}

/** The schema of a media type. Default: an empty schema. */
export function schemaOf(media: unknown, place: Location): PlacedNode {
  // The nodes of a description are JSON.
  const schema = typeof media === "object" && media !== null && "schema" in media ? media.schema : undefined;
  const node = schema as Parameters<typeof isObject>[0];
  return { node: isObject(node) ? node : {}, place: place.child("schema") };
}
