import type { Location } from "@redocly/openapi-core";
import { textOf } from "../../model/values/json-value.ts";
import { isKeyParameter, keysOfBody } from "../../model/idempotency-key.ts";
import { partsOf, requiredOf, schemasAt, type SchemaReader } from "../../model/values/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { walk } from "../walk-schema.ts";
import { jsonSchemaOf } from "./check-extensions.ts";
import type { DescribedOperation } from "./described-operation.ts";

type Reader = SchemaReader<Location>;

/** The idempotency key of an operation: there is one, in a place where the client can put it. */
export function checkIdempotencyKey(operation: DescribedOperation, reader: Reader, complain: Complain): void {
  const schema = operation.body && jsonSchemaOf(operation.body);
  const parameters = operation.parameters.filter((one) => isKeyParameter(reader, one));
  const inPath = parameters.find(({ node }) => textOf(node["in"]) === "path");
  if (inPath !== undefined)
    complain(
      "idempotency-key",
      "An idempotency key in the path would make each call lead to another address.",
      "Mark a header or a property of the body, or remove `x-idempotency-key`.",
      inPath.place.key(),
    );
  const keys = schema === undefined ? [] : keysOfBody(reader, schema);
  const [, second] = [...parameters, ...keys.map((key) => key.schema)];
  if (second !== undefined)
    complain(
      "idempotency-key",
      "The request has two idempotency keys.",
      "Keep `x-idempotency-key` in one place.",
      second.place,
    );
  if (schema === undefined) return;
  for (const { at, schema: key } of keys) {
    const lacking = lackingBeside(schema, at, reader);
    if (lacking === undefined) continue;
    complain(
      "idempotency-key",
      `A call without \`${lacking.object}\` would get one that holds nothing but the key, and lacks \`${lacking.member}\`.`,
      `Make \`${lacking.object}\` a required member, or leave \`x-idempotency-key\` out and let callers give the key.`,
      key.place,
    );
  }
  const allowed = new Set(keys.map((key) => key.schema.place.absolutePointer));
  walk(reader, schema, new Set(), (part) => {
    if (part.node["x-idempotency-key"] !== true || allowed.has(part.place.absolutePointer)) return;
    complain(
      "idempotency-key",
      "The idempotency key stands in a list or in one of several alternatives, where the client would never send one.",
      "Move `x-idempotency-key` to a property of the body or of an object in it, or remove it.",
      part.place.child("x-idempotency-key").key(),
    );
  });
}

/** An optional object on the way to a key that could not have the key alone. */
function lackingBeside(
  schema: PlacedNode,
  at: readonly string[],
  reader: Reader,
): { readonly object: string; readonly member: string } | undefined {
  for (const [index, object] of at.slice(0, -1).entries()) {
    const partsAt = (path: readonly string[]): readonly PlacedNode[] =>
      schemasAt(reader, schema, path).flatMap((one) => partsOf(reader, one));
    if (requiredOf(partsAt(at.slice(0, index))).includes(object)) continue;
    const member = requiredOf(partsAt(at.slice(0, index + 1))).find((name) => name !== at[index + 1]);
    if (member !== undefined) return { object, member };
  }
  return undefined;
}
