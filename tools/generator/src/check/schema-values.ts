import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../model/api.ts";
import { arrayOf, objectOf } from "../model/values/json-value.ts";
import { isObject } from "../model/values/json-pointer.ts";
import { complainTo } from "./complain.ts";
import { sourceReader } from "./schema-reader.ts";
import { walk } from "./walk-schema.ts";

/** Schemas whose values JavaScript cannot hold as they are. */
export const schemaValues: Oas3Rule = () => ({
  Schema(node: unknown, ctx: UserContext) {
    if (typeof node !== "object" || node === null) return; // A boolean says nothing of values.
    const schema = node as JsonObject; // A description is JSON.
    const complain = complainTo(ctx);
    if (Array.isArray(schema["allOf"]) && holdsItself(schema, ctx))
      complain(
        "recursive-all-of",
        "The schema leads back to itself through `allOf`, which the comparison of pacts cannot follow.",
        "Write the members into the schema itself, so that it refers to itself without `allOf`.",
        ctx.location.child("allOf").key(),
      );
    for (const name of Object.keys(objectOf(schema["properties"])).filter((one) => one === "__proto__"))
      complain(
        "member-name",
        "No member can be called `__proto__`: JavaScript gives the name a meaning of its own.",
        "Leave the property out.",
        ctx.location.child(["properties", name]).key(),
      );
  },
});

/** Whether some schema below this one, inside of what its `allOf` adds, refers to it again. */
function holdsItself(schema: JsonObject, ctx: UserContext): boolean {
  const reader = sourceReader(ctx);
  const own = `${ctx.location.absolutePointer}/`;
  return arrayOf(schema["allOf"]).some((part, index) => {
    if (!isObject(part)) return false;
    let found = false;
    walk(reader, { node: part, place: ctx.location.child(["allOf", index]) }, new Set(), ({ place }) => {
      found ||= `${place.absolutePointer}/` === own;
    });
    return found;
  });
}
