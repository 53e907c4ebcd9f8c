import type { ReadAnswer } from "../../call/descriptor.ts";

/** Returns a reader for a success that is plain text: the UTF-8 text, unchanged. */
export function textAnswer(): ReadAnswer {
  return (text) => ({ data: text });
}
