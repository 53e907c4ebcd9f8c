import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { JsonObject } from "../model/api.ts";
import { arrayOf, objectOf } from "../model/json-value.ts";
import { complainTo } from "./complain.ts";

const SAFE = `${Number.MAX_SAFE_INTEGER}`;

/** Schemas whose values JavaScript cannot hold as they are. */
export const schemaValues: Oas3Rule = () => ({
  Schema(node: unknown, ctx: UserContext) {
    if (typeof node !== "object" || node === null) return; // A boolean says nothing of values.
    const schema = node as JsonObject; // A description is JSON.
    const complain = complainTo(ctx);
    const types = typeof schema["type"] === "string" ? [schema["type"]] : arrayOf(schema["type"]);
    const { maximum, exclusiveMaximum } = schema;
    const limit = typeof maximum === "number" ? maximum : exclusiveMaximum;
    if (
      types.includes("integer") &&
      schema["format"] === "int64" &&
      !(typeof limit === "number" && limit <= Number.MAX_SAFE_INTEGER)
    )
      complain(
        "unsafe-integer",
        "Integers of 64 bits do not fit into a number of JavaScript, which would round them without a word.",
        `Add \`maximum: ${SAFE}\` where the API stays below; write \`type: string\` where it sends text.`,
        ctx.location.child("format"),
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
