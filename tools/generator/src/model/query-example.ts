import type { JsonObject, JsonValue } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";
import { textOf } from "./values/json-value.ts";

/**
 * Why the contract cannot send an example of a query parameter: the client writes it as the description says, but one of
 * the tools that prove the contract reads it in another way. `undefined` if all read it alike.
 */
export function whyUnprovable(parameter: JsonObject, example: JsonValue): string | undefined {
  if (parameter["in"] !== "query") return undefined;
  if (/[[\].]/.test(textOf(parameter["name"])))
    return "the comparison of pacts takes brackets and dots in a name for nesting";
  if (JSON.stringify(example).includes("&"))
    return "the comparison of pacts takes `&` in a value for the next parameter";
  if (parameter["content"] !== undefined) return undefined; // JSON, which is a text in each of these cases.
  if (isEmpty(example)) return "Prism takes an empty value for a missing one";
  if ((parameter["style"] ?? "form") === "form" && isObject(example))
    return "Prism does not find the members of an object in the style `form`";
  return undefined;
}

function isEmpty(example: JsonValue): boolean {
  if (example === "") return true;
  if (Array.isArray(example)) return example.every((item: JsonValue) => item === "");
  return isObject(example) && Object.keys(example).length === 0;
}
