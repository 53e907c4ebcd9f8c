import type { JsonObject, JsonValue } from "../../src/model/api.ts";
import { objectOf } from "../../src/model/values/json-value.ts";
import type { Construct } from "./construct.ts";

/** What a server answers. */
export interface ServedAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Its media type. Default: that of JSON. */
  readonly type?: string;
  /** The header of a redirect. */
  readonly location?: string;
}

/** What a server answers to the call of a construct: what the call says, or the example of the first success. */
export function answerOf({ operation, call }: Construct): ServedAnswer {
  if (call?.answer !== undefined) return { body: undefined, ...call.answer };
  const responses = operation?.["responses"];
  if (responses === undefined) return { status: 200, body: { id: "a" } };
  const [entry] = Object.entries(objectOf(responses)).filter(([status]) => status.startsWith("2"));
  const response = objectOf(entry?.[1]);
  // JSON is the one that the client asks for.
  const types = Object.keys(objectOf(response["content"]));
  const type = types.find((one) => one.includes("json")) ?? types[0];
  return {
    status: Number(entry?.[0] ?? 200),
    body: exampleIn(response, type),
    ...(type === undefined ? {} : { type }),
  };
}

function exampleIn(response: JsonObject, type = ""): JsonValue | undefined {
  const media = objectOf(objectOf(response["content"])[type]);
  const [example] = Object.values(objectOf(media["examples"]));
  return media["example"] ?? objectOf(example)["value"];
}
