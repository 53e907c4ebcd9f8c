import type { Location } from "@redocly/openapi-core";
import { objectOf } from "../../model/values/json-value.ts";
import { formOf } from "../../model/media-type.ts";
import { exampleOf } from "../../model/parameter-example.ts";
import { partsOf, type SchemaReader, typesOf } from "../../model/values/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";

/** Why no client could read bodies of a media type as one value. */
export function whyUnreadable(type: string): string | undefined {
  if (type.includes("*")) return "which stands for many media types";
  if (/^(text\/event-stream|application\/json-seq|multipart\/.*)\s*(;|$)/i.test(type))
    return "which is a sequence of parts and no single value";
  const [, charset] = /;\s*charset="?([^";]+)/i.exec(type) ?? [];
  return charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset.trim())
    ? undefined
    : "whose characters are not in UTF-8, the encoding that the client reads and writes";
}

/** What is no JSON is one text; of bytes, the example is a text that stands for them. */
export function checkText(
  type: string,
  media: unknown,
  schema: PlacedNode,
  reader: SchemaReader<Location>,
  complain: Complain,
): void {
  const types = typesOf(partsOf(reader, schema));
  // The nodes of a description are JSON.
  const example = exampleOf(reader, { node: objectOf(media as Parameters<typeof objectOf>[0]), place: schema.place });
  if (types.every((one) => one === "string") && (example === undefined || typeof example === "string")) return;
  complain(
    "text-value",
    `A body of the type \`${type}\` is ${formOf(type) === "text" ? "a text" : "a sequence of bytes"}, and its schema or its example is something else.`,
    "Write `schema: { type: string }`, and the example as the text that is sent.",
    schema.place,
  );
}
