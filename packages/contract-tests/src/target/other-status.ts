import type { Cell } from "../matrix/cell.ts";
import { type JsonObject, memberOf, parseJson, valueAt } from "../description/json.ts";
import { type DescribedOperation, responseBodyOf } from "../description/slice-description.ts";
import type { Answer } from "../engines/answer.ts";
import { quote } from "../facts/fact.ts";
import { answerProver } from "../facts/prove-described.ts";

/** The judgement of an answer whose status is not that of the cell. */
export interface OtherStatus {
  /** `wrong` is a fault of the server; `elsewhere` means that it could not be brought to the cell. */
  readonly verdict: "wrong" | "elsewhere";
  readonly reason: string;
}

/**
 * Judges an answer whose status is not that of the cell. A server that could not be brought to the cell answers with
 * another documented answer, which is valid in itself. The code of the cell under another status is wrong, and so is an
 * answer that the description does not accept for its own status.
 *
 * @returns `undefined` for the status of the cell, and for statuses that are not documented, which other checks refuse.
 */
export function judgeOtherStatus(
  openapi: JsonObject,
  described: DescribedOperation,
  cell: Cell,
  answer: Answer,
): OtherStatus | undefined {
  const { status, madeUp, text } = answer;
  if (status === cell.status || madeUp !== undefined) return undefined;
  const body = responseBodyOf(openapi, described, status);
  if (body === undefined) return undefined;
  const reason = `it answers ${status} instead of ${cell.status}`;
  const { at, prefix = "" } = memberOf(openapi, "x-error-envelope", "code");
  const code = valueAt(parseJson(text), String(at));
  if (cell.kind === "error" && code === String(prefix) + cell.code)
    return {
      verdict: "wrong",
      reason: `the code ${quote(cell.code)} comes with the status ${status}, not ${cell.status}`,
    };
  const type = answer.headers["content-type"]?.split(";")[0];
  const problems = [
    ...(body.mediaType === undefined || body.mediaType === type
      ? []
      : [`the media type is ${type}, not ${body.mediaType}`]),
    ...answerProver(openapi, described)(answer),
  ];
  if (problems.length === 0) return { verdict: "elsewhere", reason };
  return { verdict: "wrong", reason: `${reason}, and wrongly: ${problems.join("; ")}` };
}
