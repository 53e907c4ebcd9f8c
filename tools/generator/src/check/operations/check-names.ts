import type { Location } from "@redocly/openapi-core";
import { objectOf, textOf } from "../../model/json-value.ts";
import { propertiesOf, type SchemaReader } from "../../model/schema-parts.ts";
import type { Complain } from "../complain.ts";
import { schemaOf } from "./check-bodies.ts";
import type { DescribedOperation } from "./described-operation.ts";

const RENAME =
  "Leave the property out where the API ignores it; otherwise leave the operation out and call it with `client.raw`.";

/** The input of a call is flat: parameters and the members of the body have one name each. */
export function checkInputNames(
  operation: DescribedOperation,
  reader: SchemaReader<Location>,
  complain: Complain,
): void {
  const places = new Map<string, string>();
  for (const { node } of operation.parameters) {
    const [name, where] = [textOf(node["name"]), textOf(node["in"])];
    if (where === "cookie") continue;
    const other = places.get(name);
    if (other !== undefined)
      complain(
        "name-collision",
        `\`${name}\` is a ${other} parameter and a ${where} parameter; the input of a call has one place for both.`,
        "Leave the optional one out, or leave the operation out and call it with `client.raw`.",
        operation.place.child("parameters").key(),
      );
    places.set(name, where);
  }
  const content = objectOf(operation.body?.node["content"]);
  for (const [type, media] of Object.entries(content)) {
    if (operation.body === undefined) continue;
    const at = operation.body.place.child(["content", type]);
    for (const property of propertiesOf(reader, schemaOf(media, at)).keys()) {
      if (!places.has(property)) continue;
      complain(
        "name-collision",
        `\`${property}\` is a parameter and a property of the body; the input of a call has one place for both.`,
        RENAME,
        at.key(),
      );
    }
  }
}
