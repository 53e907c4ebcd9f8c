import type { Location, UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../../model/api.ts";
import { errorBody } from "../../model/error-body.ts";
import { isObject } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf } from "../../model/values/json-value.ts";
import { errorId } from "../../model/names/error-name.ts";
import type { ErrorNode } from "../../read/errors/error-node.ts";
import { operationName } from "../../model/names/operation-name.ts";
import { readEnvelope } from "../../read/errors/read-envelope.ts";
import type { Complain } from "../complain.ts";
import type { DescribedOperation } from "../operations/described-operation.ts";
import { followed, sourceReader } from "../schema-reader.ts";
import { checkEnvelope, missingMembers } from "./check-envelope.ts";
import { checkErrorMessage } from "./error-message.ts";
import { checkErrorNames, type PlacedError } from "./error-names.ts";

/** The errors that operations list, each place once. */
export function listedErrors(operations: readonly DescribedOperation[], ctx: UserContext): PlacedError[] {
  const found = new Map<string, PlacedError>();
  for (const { node, place } of operations) {
    arrayOf(node["x-errors"]).forEach((item, index) => {
      const example = followed(ctx, item, place.child(["x-errors", index]));
      const error = example?.node["x-error"];
      if (example === undefined || !isObject(error)) return; // Other rules say so.
      if (typeof error["code"] !== "string" || typeof error["message"] !== "string") return;
      const at = example.place.child("x-error");
      // The types rule checks the other members.
      found.set(at.absolutePointer, { error: error as unknown as ErrorNode, place: at });
    });
  }
  return [...found.values()];
}

/** The errors by themselves, beside each other, and in the envelope in which the API sends them. */
export function checkErrors(
  root: JsonObject,
  errors: readonly PlacedError[],
  operations: readonly DescribedOperation[],
  ctx: UserContext,
  complain: Complain,
): void {
  for (const { error, place } of errors) checkErrorMessage(error, place, complain);
  checkErrorNames(
    errors,
    operations.map(({ id }) => operationName(id)),
    complain,
  );
  checkExampleNames(root, errors, operations, ctx, complain);
  const envelope = root["x-error-envelope"];
  const place = ctx.location.child("x-error-envelope");
  if (isObject(envelope)) checkEnvelopeOf(envelope, place, errors, ctx, complain);
  else if (errors.length > 0)
    complain(
      "missing-envelope",
      "Errors are documented, and nothing says where their codes stand in the body of an answer.",
      "Add `x-error-envelope` with `mediaType`, `schema`, `code` and `messages` to the root.",
      ctx.location.child("openapi").key(),
    );
}

function checkEnvelopeOf(
  envelope: JsonObject,
  place: Location,
  errors: readonly PlacedError[],
  ctx: UserContext,
  complain: Complain,
): void {
  const reader = sourceReader(ctx);
  checkEnvelope(envelope, place, reader, complain);
  const [first] = errors;
  if (first === undefined) return;
  const schema = { node: objectOf(envelope["schema"]), place: place.child("schema") };
  const read = readEnvelope(envelope, reader, schema.place);
  if (read.code.numeric) checkNumericCodes(errors, complain);
  const { code, status, message } = first.error;
  const body = errorBody({ code, status, message }, read);
  const missing = missingMembers(body, schema, reader);
  if (missing.length === 0) return;
  complain(
    "incomplete-error",
    `The schema of the envelope demands ${missing.map((pointer) => `\`${pointer}\``).join(", ")}, which no documented error would have.`,
    "Add `base` with a value for it, or take it out of `required`.",
    place.key(),
  );
}

/** Where the API sends numbers, codes are numbers. */
function checkNumericCodes(errors: readonly PlacedError[], complain: Complain): void {
  for (const { error, place } of errors.filter(({ error: { code } }) => `${Number(code)}` !== code))
    complain(
      "code-name",
      `The code \`${error.code}\` is no number, and the envelope has numbers for codes.`,
      "Write the number as it is on the wire, in quotes, or correct the schema of the envelope.",
      place.child("code"),
    );
}

/** An example that is written by hand must not have the name of a documented error, whose example is generated. */
function checkExampleNames(
  root: JsonObject,
  errors: readonly PlacedError[],
  operations: readonly DescribedOperation[],
  ctx: UserContext,
  complain: Complain,
): void {
  const ids = new Set(errors.map(({ error }) => errorId(error)));
  const check = (examples: unknown, place: Location): void => {
    if (typeof examples !== "object" || examples === null) return;
    // The nodes of a description are JSON.
    for (const [name, item] of Object.entries(examples as JsonObject)) {
      const example = followed(ctx, item, place.child(name));
      if (!ids.has(name) || example?.node["x-error"] !== undefined) continue;
      complain(
        "example-name",
        `The example \`${name}\` has the name of a documented error, whose own example would be lost.`,
        "Remove the example, which is generated from the error, or give it another name.",
        place.child(name).key(),
      );
    }
  };
  check(objectOf(root["components"])["examples"], ctx.location.child(["components", "examples"]));
  for (const { responses } of operations)
    for (const { node, place } of responses)
      for (const [type, media] of Object.entries(objectOf(node["content"])))
        check(objectOf(media)["examples"], place.child(["content", type, "examples"]));
}
