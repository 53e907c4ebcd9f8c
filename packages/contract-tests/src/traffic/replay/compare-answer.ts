import { decodeError, type Operation } from "@resellers-sdk/errors";
import { isObject, type JsonObject, parseJson } from "../../description/json.ts";
import { isOpaque, type MatchedValues } from "./matched-values.ts";

/** An answer of the recording, or of the target. */
export interface ComparedAnswer {
  readonly status: number;
  readonly body: string;
}

/** One field in which two answers differ. */
export interface FieldDifference {
  /** `status`, `code`, `message`, `parameter productId`, or a JSON pointer into the body. */
  readonly field: string;
  readonly recorded: string;
  readonly now: string;
}

/** Options of the comparison. */
export interface CompareOptions {
  readonly openapi: JsonObject;
  readonly operation: string;
  readonly values: MatchedValues;
  readonly madeUp: boolean;
}

/** Compares two answers field by field: first the facts that programs decide on, and then the members of the bodies. */
export function compareAnswers(
  recorded: ComparedAnswer,
  now: ComparedAnswer,
  options: CompareOptions,
): FieldDifference[] {
  const { openapi, values, madeUp } = options;
  if (recorded.status !== now.status && recorded.status < 400 !== now.status < 400)
    return [{ field: "status", recorded: answerOf(recorded, options), now: answerOf(now, options) }];
  const [was, is] = [errorOf(recorded, options), errorOf(now, options)];
  const differences = [
    ...difference("status", String(recorded.status), String(now.status)),
    ...difference("code", was["code"], is["code"]),
  ];
  if (was["code"] !== is["code"]) return differences;
  const [before, after] = [parseJson(recorded.body), parseJson(now.body)];
  const isRead = was["known"] === true && is["known"] === true && isObject(was["params"]) && isObject(is["params"]);
  if (!isRead) return [...differences, ...compareValues(before, after, "", options, [])];
  const template = difference("message", was["variant"] ?? "", is["variant"] ?? "");
  const [left, right] = [was["params"], is["params"]].map((params) => (isObject(params) ? params : {}));
  const names = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])];
  const parameters = names.flatMap((name) => {
    const pair = [left?.[name], right?.[name]] as const;
    const texts = pair.map((value) => (Array.isArray(value) ? value : [value]));
    const same =
      texts[0]?.length === texts[1]?.length &&
      texts[0]?.every((one: unknown, at) => values.isSame(one, texts[1]?.[at], madeUp));
    return same ? [] : [{ field: `parameter ${name}`, recorded: print(values.now(pair[0])), now: print(pair[1]) }];
  });
  // Template and parameters already cover the message.
  const envelope = openapi["x-error-envelope"];
  const messages = isObject(envelope) && Array.isArray(envelope["messages"]) ? envelope["messages"].map(String) : [];
  return [...differences, ...template, ...parameters, ...compareValues(before, after, "", options, messages)];
}

function answerOf(answer: ComparedAnswer, options: CompareOptions): string {
  const { code } = errorOf(answer, options);
  return code === undefined ? String(answer.status) : `${answer.status} ${String(code)}`;
}

function errorOf({ status, body }: ComparedAnswer, { operation }: CompareOptions): JsonObject {
  // The contract and the errors package are generated from the same description.
  return status < 400 ? {} : { ...decodeError({ operation: operation as Operation, status, body }) };
}

function difference(field: string, recorded: unknown, now: unknown): FieldDifference[] {
  return recorded === now ? [] : [{ field, recorded: print(recorded), now: print(now) }];
}

function compareValues(
  recorded: unknown,
  now: unknown,
  pointer: string,
  options: CompareOptions,
  without: readonly string[],
): FieldDifference[] {
  if (without.includes(pointer)) return [];
  const [left, right] = [membersOf(recorded), membersOf(now)];
  if (left === undefined || right === undefined || Array.isArray(recorded) !== Array.isArray(now)) {
    const { values, madeUp } = options;
    const same = values.isSame(recorded, now, madeUp) || (madeUp && fitsWords(recorded, now));
    return same ? [] : [{ field: pointer || "/", recorded: print(values.now(recorded)), now: print(now) }];
  }
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    compareValues(
      left.get(name),
      right.get(name),
      `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      options,
      without,
    ),
  );
}

/** Whether a string has the plain words that the recorder kept from another one. */
function fitsWords(recorded: unknown, now: unknown): boolean {
  if (typeof recorded !== "string" || typeof now !== "string") return false;
  const [left, right] = [recorded.split(/\s+/), now.split(/\s+/)];
  return (
    left.length > 1 &&
    left.length === right.length &&
    left.every((word, at) => word === right[at] || isOpaque(word.replace(/[.,:;!?]$/, "")))
  );
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}

function print(value: unknown): string {
  if (value === undefined) return "(none)";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
