import type { ReadAnswer } from "../../call/descriptor.ts";

/** Makes what reads a success that is a text and no JSON: as it arrived, in UTF-8. */
export function textAnswer(): ReadAnswer {
  return (text) => ({ data: text });
}
