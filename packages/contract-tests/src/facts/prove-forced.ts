import { isDeepStrictEqual } from "node:util";
import type { Cell } from "../matrix/cell.ts";
import { wireValueOf } from "../description/wire-value.ts";
import type { Answer } from "../engines/answer.ts";
import { quote } from "./fact.ts";

/** The differences between an answer and the requested cell. */
export function proveForced(cell: Cell, answer: Answer | undefined, mediaType: string | undefined): string[] {
  if (answer === undefined) return ["no request was sent"];
  const { status, headers, text, violations, madeUp } = answer;
  const type = headers["content-type"]?.split(";")[0];
  return [
    ...(madeUp === undefined ? [] : [`the answer is made up by ${madeUp}`]),
    ...(status === cell.status ? [] : [`the status is ${status}, not ${cell.status}`]),
    ...(isDeepStrictEqual(wireValueOf(cell, text), cell.body)
      ? []
      : [`the body is ${quote(text)}, not ${quote(cell.body)}`]),
    ...(mediaType === undefined || type === mediaType.split(";")[0]
      ? []
      : [`the media type is ${type}, not ${mediaType}`]),
    ...(cell.kind !== "success" || headers["location"] === cell.location
      ? []
      : [`the location is ${headers["location"]}, not ${cell.location}`]),
    ...violations.map((violation) => `violation: ${violation}`),
  ];
}
