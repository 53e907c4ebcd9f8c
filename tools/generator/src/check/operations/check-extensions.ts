import type { Location } from "@redocly/openapi-core";
import type { JsonValue } from "../../model/api.ts";
import { isObject, parsePointer } from "../../model/values/json-pointer.ts";
import { objectOf, textOf } from "../../model/values/json-value.ts";
import { chosenMedia } from "../../model/media-type.ts";
import { partsOf, schemasAt, type SchemaReader, typesOf } from "../../model/values/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";
import { schemaOf } from "./check-bodies.ts";
import type { DescribedOperation } from "./described-operation.ts";

type Reader = SchemaReader<Location>;

/** The members of each form of `x-pagination`, by the one that tells the form. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  cursor: ["cursor", "next", "items"],
  page: ["page", "first", "total", "more", "items"],
  offset: ["offset", "total", "more", "items"],
};

/** The places that `x-pagination` names have to exist, and hold what a walk over pages needs. */
export function checkPagination(operation: DescribedOperation, reader: Reader, complain: Complain): void {
  const node = operation.node["x-pagination"];
  if (!isObject(node)) return;
  const at = operation.place.child("x-pagination");
  const [form, another] = Object.keys(FORMS).filter((name) => node[name] !== undefined);
  const allowed = FORMS[form ?? ""] ?? [];
  const needed = form === "cursor" ? ["next"] : [];
  const wrong = Object.keys(node).find((name) => !name.startsWith("x-") && !allowed.includes(name));
  if (
    form === undefined ||
    another !== undefined ||
    wrong !== undefined ||
    needed.some((name) => node[name] === undefined)
  )
    return complain(
      "pagination-form",
      "`x-pagination` has one of three forms: `cursor`, `next` and `items`; `page` and `items`; or `offset` and `items`.",
      "Keep the members of one form; those that count may have `total` and `more`, and `page` may have `first`.",
      at.key(),
    );
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  const answer = success && jsonSchemaOf(success);
  const body = operation.body && jsonSchemaOf(operation.body);
  const given = schemasOfInput(operation, body, parsePointer(textOf(node[form])), reader);
  const cursorTypes = form === "cursor" ? ["string", "integer"] : ["integer"];
  const type = checkPlace(node[form], given, "request", cursorTypes, at.child(form), reader, complain);
  const wanted = { next: [type ?? "string"], items: ["array"], total: ["integer"], more: ["boolean"] };
  for (const [member, types] of Object.entries(wanted)) {
    const pointer = node[member];
    if (typeof pointer !== "string") continue; // The types rule has said so.
    const found = answer === undefined ? [] : schemasAt(reader, answer, parsePointer(pointer));
    checkPlace(pointer, found, "success", types, at.child(member), reader, complain);
  }
}

/** The schemas of a member of the input: a query parameter, or a property of the body. */
function schemasOfInput(
  { parameters }: DescribedOperation,
  body: PlacedNode | undefined,
  pointer: readonly string[],
  reader: Reader,
): readonly PlacedNode[] {
  const [name, ...rest] = pointer;
  const parameter = parameters.find(({ node }) => node["in"] === "query" && node["name"] === name);
  if (parameter === undefined) return body === undefined ? [] : schemasAt(reader, body, pointer);
  const schema = { node: objectOf(parameter.node["schema"]), place: parameter.place.child("schema") };
  return schemasAt(reader, schema, rest);
}

/** The type at a place, which has to be one of those that are wanted. */
function checkPlace(
  pointer: JsonValue | undefined,
  found: readonly PlacedNode[],
  name: string,
  wanted: readonly string[],
  place: Location,
  reader: Reader,
  complain: Complain,
): string | undefined {
  const types = typesOf(found.flatMap((one) => partsOf(reader, one)));
  const fitting = types.find((type) => wanted.includes(type));
  if (found.length === 0)
    complain(
      "pagination-place",
      `\`${String(pointer)}\` leads nowhere: the ${name} has no such member.`,
      `Give the JSON pointer of a property that the schema of the ${name} declares${name === "request" ? ", or of a query parameter" : ""}.`,
      place,
    );
  else if (fitting === undefined)
    complain(
      "pagination-place",
      `\`${String(pointer)}\` leads to ${types.length === 0 ? "a value of any type" : `\`${types.join(" or ")}\``}, and pages need \`${wanted.join("` or `")}\` there.`,
      "Name another member, or correct its schema.",
      place,
    );
  return fitting;
}

/** The one JSON schema of a body. */
export function jsonSchemaOf({ node, place }: PlacedNode): PlacedNode | undefined {
  const entry = chosenMedia(objectOf(node["content"]));
  return entry && schemaOf(entry[1], place.child(["content", entry[0]]));
}
