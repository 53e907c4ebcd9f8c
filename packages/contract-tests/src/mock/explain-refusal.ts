import { type JsonObject, isObject, memberOf, parseJson, valueAt, withValueAt } from "../description/json.ts";
import type { Answer, WireRequest } from "../engines/answer.ts";
import { securityHeadersOf } from "../pact/expected-interaction.ts";
import { type FieldProblem, readFieldProblems, sentenceOf } from "./field-problem.ts";

/** A refusal with its reasons. */
export interface ExplainedRefusal {
  /** The body; the documented one if it has no member for the reasons. */
  readonly text: string;
  /** One sentence for each problem, with the part of the request where it is. Empty if the request was accepted. */
  readonly problems: readonly string[];
}

/**
 * Replaces the documented body of a refusal, whose example may name a valid field, by one with the actual problems.
 * They are put where the description has the message and the violations.
 *
 * @param parameters The names of the path parameters.
 */
export function explainRefusal(
  openapi: JsonObject,
  { headers }: WireRequest,
  { text, madeUp, refusedFor = [] }: Answer,
  parameters: readonly string[] = [],
): ExplainedRefusal {
  if (madeUp !== undefined) return { text, problems: [madeUp] };
  if (refusedFor.some(({ rule }) => rule === "401")) {
    const missing = securityHeadersOf(openapi).filter((name) => headers[name] === undefined);
    return { text, problems: missing.map((name) => `${name} is missing (header)`) };
  }
  const found = readFieldProblems(refusedFor, parameters);
  return {
    text: found.length === 0 ? text : bodyWith(openapi, text, found),
    problems: found.map((problem) => `${sentenceOf(problem)} (${problem.part})`),
  };
}

function bodyWith(openapi: JsonObject, text: string, problems: readonly FieldProblem[]): string {
  const { violations, messages } = memberOf(openapi, "x-error-envelope");
  const { at, ...members } = isObject(violations) ? violations : {};
  const body = parseJson(text);
  if (typeof at !== "string" || !isObject(body) || !Array.isArray(valueAt(body, at))) return text;
  const list = problems.map((problem) => violationOf(members, problem));
  const message = problems.map(sentenceOf).join("; ");
  const pointers = (Array.isArray(messages) ? messages : []).map(String);
  return JSON.stringify(
    pointers
      .filter((pointer) => typeof valueAt(body, pointer) === "string")
      .reduce((changed, pointer) => withValueAt(changed, pointer, message), withValueAt(body, at, list)),
  );
}

/** A violation with its members at the described paths. */
function violationOf(pointers: JsonObject, { field, description, rule, threshold }: FieldProblem): JsonObject {
  const data = threshold === undefined ? undefined : { threshold };
  const values: JsonObject = { field, description, rule, data };
  return Object.entries(pointers).reduce<JsonObject>((item, [name, pointer]) => {
    const value = values[name];
    return value === undefined ? item : withValueAt(item, String(pointer), value);
  }, {});
}
