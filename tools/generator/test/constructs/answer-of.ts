import type { JsonObject, JsonValue } from "../../src/model/api.ts";
import { objectOf } from "../../src/model/json-value.ts";
import type { Construct } from "./construct.ts";

/** What a server answers to the call of a construct: what the call says, or the example of the first success. */
export function answerOf({ operation, call }: Construct): { readonly status: number; readonly body: unknown } {
  if (call?.answer !== undefined) return { body: undefined, ...call.answer };
  const responses = operation?.["responses"];
  if (responses === undefined) return { status: 200, body: { id: "a" } };
  const [entry] = Object.entries(objectOf(responses)).filter(([status]) => status.startsWith("2"));
  return { status: Number(entry?.[0] ?? 200), body: exampleIn(objectOf(entry?.[1])) };
}

function exampleIn(response: JsonObject): JsonValue | undefined {
  const [media] = Object.values(objectOf(response["content"]));
  const [example] = Object.values(objectOf(objectOf(media)["examples"]));
  return objectOf(example)["value"];
}
