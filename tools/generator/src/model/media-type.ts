import type { BodyForm, JsonObject, JsonValue } from "./api.ts";
import { isObject } from "./values/json-pointer.ts";

/** Whether bodies of a media type are JSON: `application/json`, any `+json`, either with parameters such as a charset. */
export function isJsonMediaType(type: string): boolean {
  return /^[\w.+-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
}

/** What the bodies of a media type are made of. The types of the client (`operation/body-types.ts`) say the same. */
export function formOf(type: string): BodyForm {
  if (isJsonMediaType(type)) return "json";
  return /^text\/|^[\w.-]+\/([\w.-]+\+)?xml\s*(;|$)|^application\/yaml\s*(;|$)/i.test(type) ? "text" : "bytes";
}

/** The media type of a body that is used, of those that the API offers: JSON, else a text, else what is left. */
export function chosenMedia(content: JsonObject): readonly [type: string, media: JsonValue | undefined] | undefined {
  const entries = Object.entries(content);
  const first = (form: BodyForm): (typeof entries)[number] | undefined =>
    entries.find(([type]) => formOf(type) === form);
  return first("json") ?? first("text") ?? first("bytes");
}

/** The chosen media type's object. */
export function chosenMediaOf(content: JsonObject): JsonObject | undefined {
  const media = chosenMedia(content)?.[1];
  return isObject(media) ? media : undefined;
}
