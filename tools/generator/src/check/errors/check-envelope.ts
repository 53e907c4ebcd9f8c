import type { Location } from "@redocly/openapi-core";
import type { JsonObject, JsonValue } from "../../model/api.ts";
import { isObject, parsePointer } from "../../model/values/json-pointer.ts";
import { arrayOf, objectOf } from "../../model/values/json-value.ts";
import {
  partsOf,
  type Placed,
  propertiesOf,
  requiredOf,
  type SchemaReader,
  typesOf,
} from "../../model/values/schema-parts.ts";
import type { Complain } from "../complain.ts";
import type { PlacedNode } from "../schema-reader.ts";

type Reader = SchemaReader<Location>;

/** The places of the envelope: each has to exist in its schema, and to hold what is read and written there. */
export function checkEnvelope(envelope: JsonObject, place: Location, reader: Reader, complain: Complain): void {
  const schema = { node: objectOf(envelope["schema"]), place: place.child("schema") };
  const check = (pointer: JsonValue | undefined, at: Location, type: string, from: PlacedNode = schema): void =>
    checkPointer(pointer, at, type, from, reader, complain);
  check(objectOf(envelope["code"])["at"], place.child(["code", "at"]), "code");
  arrayOf(envelope["messages"]).forEach((pointer, index) => check(pointer, place.child(["messages", index]), "string"));
  check(envelope["status"], place.child("status"), "integer");
  check(envelope["data"], place.child("data"), "object");
  const violations = objectOf(envelope["violations"]);
  check(violations["at"], place.child(["violations", "at"]), "array");
  const [list] = typeof violations["at"] === "string" ? (schemasAt(reader, schema, violations["at"]) ?? []) : [];
  const [items] = list === undefined ? [] : partsOf(reader, list).filter(({ node }) => isObject(node["items"]));
  if (items === undefined) return;
  const item = { node: objectOf(items.node["items"]), place: items.place.child("items") };
  for (const member of ["field", "description", "rule", "ruleName"])
    check(violations[member], place.child(["violations", member]), "string", item);
}

function checkPointer(
  pointer: JsonValue | undefined,
  at: Location,
  type: string,
  schema: PlacedNode,
  reader: Reader,
  complain: Complain,
): void {
  if (typeof pointer !== "string") return; // The types rule has said so, or it is optional.
  if (pointer === "") {
    if (type === "object") return;
    return complain(
      "envelope-place",
      "The whole body is named, and no member of it.",
      "Give a JSON pointer such as `/error/code`.",
      at,
    );
  }
  const found = schemasAt(reader, schema, pointer);
  if (found === undefined) return; // On the way is a schema that says nothing of its members.
  const steps = parsePointer(pointer);
  const isInList = steps.some((step) => /^\d+$/.test(step));
  if (found.length === 0)
    return complain(
      "envelope-place",
      isInList
        ? `\`${pointer}\` leads into a list, of which the decoder reads no item.`
        : `\`${pointer}\` leads nowhere: the schema of the envelope declares no such member.`,
      isInList
        ? "Name a place outside of lists; where there is none, leave out `x-errors` and `x-error-envelope`: each failure then arrives as an error of the kind of its status."
        : "Give the JSON pointer of a property that the schema declares; each part is the name of a member.",
      at,
    );
  const types = typesOf(found.flatMap((one) => partsOf(reader, one)));
  const fits =
    types.length === 0 ||
    types.includes(type) ||
    (type === "integer" && types.includes("number")) ||
    (type === "code" && types.length === 1 && /^(string|integer|number)$/.test(types[0] ?? ""));
  if (fits) return;
  complain(
    "envelope-place",
    `\`${pointer}\` leads to \`${types.join(" or ")}\`, and ${type === "array" ? "a list" : type === "code" ? "a text or a number" : `\`${type}\``} is read there.`,
    "Name another member.",
    at,
  );
}

/** The schemas at a pointer; empty where it leads nowhere, `undefined` where nothing says whether it does. */
function schemasAt(reader: Reader, schema: PlacedNode, pointer: string): readonly PlacedNode[] | undefined {
  let found: readonly PlacedNode[] = [schema];
  for (const name of parsePointer(pointer)) {
    if (found.length === 0) return found;
    const next = found.flatMap((one) => propertiesOf(reader, one).get(name) ?? []);
    if (next.length === 0 && isOpen(found.flatMap((one) => partsOf(reader, one)))) return undefined;
    found = next;
  }
  return found;
}

function isOpen(parts: readonly Placed<unknown>[]): boolean {
  return (
    !typesOf(parts).includes("array") &&
    parts.every(({ node }) => node["properties"] === undefined && !Array.isArray(node["anyOf"] ?? node["oneOf"]))
  );
}

/** The members that the schema demands and that no error would have. */
export function missingMembers(body: JsonValue | undefined, schema: PlacedNode, reader: Reader, path = ""): string[] {
  if (!isObject(body)) return [];
  const parts = partsOf(reader, schema);
  const missing = requiredOf(parts)
    .filter((name) => body[name] === undefined)
    .map((name) => `${path}/${name}`);
  const inner = [...propertiesOf(reader, schema)].flatMap(([name, schemas]) =>
    schemas.flatMap((one) => missingMembers(body[name], one, reader, `${path}/${name}`)),
  );
  return [...new Set([...missing, ...inner])];
}
