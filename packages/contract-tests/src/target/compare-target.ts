import { isDeepStrictEqual } from "node:util";
import type { Cell } from "../matrix/cell.ts";
import { compareCell, type Outcome } from "../matrix/compare-cell.ts";
import { type JsonObject, memberOf, parseJson, valueAt } from "../description/json.ts";
import { wireValueOf } from "../description/wire-value.ts";
import type { Answer } from "../engines/answer.ts";
import { quote } from "../facts/fact.ts";

/**
 * The differences between the answer of a real server and the cell. Values may differ from the description's example;
 * the status, the code and the media type may not.
 */
export function proveTargetAnswer(
  openapi: JsonObject,
  cell: Cell,
  answer: Answer,
  mediaType: string | undefined,
): string[] {
  const { status, headers, text, madeUp } = answer;
  const type = headers["content-type"]?.split(";")[0];
  const { at, prefix = "" } = memberOf(openapi, "x-error-envelope", "code");
  const code = valueAt(parseJson(text), String(at));
  const expected = cell.kind === "error" ? String(prefix) + cell.code : undefined;
  return [
    ...(madeUp === undefined ? [] : [`the answer is made up by ${madeUp}`]),
    ...(status === cell.status ? [] : [`the status is ${status}, not ${cell.status}`]),
    ...(mediaType === undefined || type === mediaType.split(";")[0]
      ? []
      : [`the media type is ${type}, not ${mediaType}`]),
    ...(cell.kind === "success" || code === expected ? [] : [`the code is ${quote(code)}, not ${quote(expected)}`]),
  ];
}

/** The differences between the client's value and the cell; the values of parameters may differ. */
export function compareTargetOutcome(cell: Cell, outcome: Outcome, answer: Answer): string[] {
  const sent = wireValueOf(cell, answer.text);
  const { location } = answer.headers;
  const own = { body: sent, ...(location === undefined || cell.status < 300 ? {} : { location }) };
  return compareCell(cell.kind === "success" ? { ...cell, ...own } : cell, outcome)
    .filter(({ field, expected, actual }) => {
      if (field === "params") return !isDeepStrictEqual(shapeOf(expected), shapeOf(actual));
      // A message with another wording has no parameters, or another variant.
      return field !== "message";
    })
    .map(
      ({ field, expected, actual }) =>
        `${field} is ${quote(actual)}, not ${field === "params" ? "like " : ""}${quote(expected)}`,
    );
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]))
    : typeof value;
}
