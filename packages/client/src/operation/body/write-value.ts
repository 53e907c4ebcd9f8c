import { checkJson } from "./check-json.ts";
import type { WriteValue } from "./whole-body.ts";

/** Writes any value as JSON. */
export function jsonValue(contentType: string = "application/json"): WriteValue {
  return (body, complain) => {
    checkJson(body, "body", complain);
    return { contentType, write: () => JSON.stringify(body) };
  };
}

/** Writes a string unchanged. */
export function textBody(contentType: string): WriteValue {
  return (body, complain) => {
    complain("body", typeof body !== "string" && "is not a string; pass a string");
    return { contentType, write: () => body as string }; // It was checked to be a string.
  };
}

/** Writes a copy of the bytes, so that later changes by the caller do not affect retries. */
export function bytesBody(contentType: string): WriteValue {
  return (body, complain) => {
    if (body instanceof Uint8Array) {
      const { buffer } = new Uint8Array(body);
      return { contentType, write: () => buffer };
    }
    complain("body", "is not a byte array; pass a Uint8Array");
    return { contentType, write: () => "" };
  };
}
