import type { Location } from "@redocly/openapi-core";
import { isJsonMediaType } from "../../model/media-type.ts";
import { objectOf } from "../../model/json-value.ts";
import { partsOf, type SchemaReader, typesOf } from "../../model/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { requiredAnd, schemaOf } from "./check-bodies.ts";
import type { DescribedOperation } from "./described-operation.ts";

/** The answers of an operation: successes of one kind, and failures with a JSON body. */
export function checkAnswers(operation: DescribedOperation, reader: SchemaReader<Location>, complain: Complain): void {
  const exact = operation.responses.filter(({ status }) => /^\d{3}$/.test(status));
  const successes = exact.filter(({ status }) => Number(status) >= 200 && Number(status) < 300);
  for (const { status } of exact.filter((one) => Number(one.status) < 200 || one.status.startsWith("3")))
    complain(
      "redirect-or-interim-status",
      `The status ${status} is neither a success nor a failure; the client does not follow it, and reports it as an \`http\` error.`,
      "Remove the response; say in the operation's `description` that it occurs.",
      operation.place.child(["responses", status]).key(),
    );
  checkShapes(operation, successes, reader, complain);
  for (const response of exact) checkAnswer(response, reader, complain);
}

/** Successes of different statuses may have different bodies, but are read in one way. */
function checkShapes(
  operation: DescribedOperation,
  successes: readonly (PlacedNode & { readonly status: string })[],
  reader: SchemaReader<Location>,
  complain: Complain,
): void {
  const shapes = successes.flatMap(({ node, place, status }) => {
    const [entry] = Object.entries(objectOf(node["content"]));
    if (entry === undefined) return [];
    const [type = "object"] = typesOf(partsOf(reader, schemaOf(entry[1], place.child(["content", entry[0]]))));
    return [{ type, status }];
  });
  const [first] = shapes;
  const other = shapes.find(({ type }) => type !== first?.type);
  if (first === undefined || other === undefined) return;
  complain(
    "several-successes",
    `The operation gives \`${first.type}\` with ${first.status} and \`${other.type}\` with ${other.status}, which the client does not tell apart.`,
    "Describe one of them, or leave the operation out and call it with `client.raw`.",
    operation.place.child(["responses", other.status]).key(),
  );
}

function checkAnswer(
  response: PlacedNode & { readonly status: string },
  reader: SchemaReader<Location>,
  complain: Complain,
): void {
  const { node, place, status } = response;
  const content = Object.entries(objectOf(node["content"]));
  const [first, second] = content;
  if (first === undefined) {
    if (Number(status) >= 400)
      complain(
        "failure-without-body",
        "The response has no body, so that no test can tell it from a failure of the server.",
        "Describe the body that the API answers with, or remove the response: the client reports every status.",
        place.child("content").key(),
      );
    return;
  }
  if (second !== undefined)
    return complain(
      "several-media-types",
      `The response has ${content.length} media types, and a mock answers with any of them.`,
      "Keep the JSON one, which the client asks for.",
      place.child(["content", second[0]]).key(),
    );
  const [type, media] = first;
  const at = place.child(["content", type]);
  if (!isJsonMediaType(type))
    return complain(
      "answer-media-type",
      `The client reads JSON, and the response is \`${type}\`.`,
      "Describe the JSON media type, or leave the operation out and call it with `client.raw`.",
      at.key(),
    );
  const schema = schemaOf(media, at);
  const types = typesOf(partsOf(reader, schema));
  if (types.length > 1)
    complain(
      "answer-type",
      `The response is \`${types.join("` or `")}\`, while the client takes one kind of value for a success.`,
      "Describe one type, or leave the operation out and call it with `client.raw`.",
      schema.place,
    );
  checkWriteOnly(schema, reader, complain);
}

function checkWriteOnly(schema: PlacedNode, reader: SchemaReader<Location>, complain: Complain): void {
  for (const [name, place] of requiredAnd("writeOnly", schema, reader))
    complain(
      "write-only-in-answer",
      `\`${name}\` is \`writeOnly\` and required, so that no answer of the API would be accepted.`,
      "Give the response a schema of its own without it, or take it out of `required`.",
      place.key(),
    );
}
