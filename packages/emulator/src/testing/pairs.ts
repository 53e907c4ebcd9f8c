import { decodeError, type Operation } from "@resellers-sdk/errors";
import type { EmulatorRequest, EmulatorResponse } from "../http/request/message.ts";
import { documentedAnswers } from "./generated/documented-answers.gen.ts";
import type { DocumentedError, DocumentedFailure, DocumentedSuccess } from "./documented-answer.ts";
import { requestOf } from "./staged/create-stage.ts";

/** A documented answer with its own request: a success, or an error that arises from the world. */
export type Pair = DocumentedSuccess | DocumentedError;

/** All documented answers that the world causes. */
export const pairs: readonly Pair[] = documentedAnswers.filter((one): one is Pair => one.kind !== "failure");

/** All documented answers that only a fault, an invalid key or an invalid request causes. */
export const failures: readonly DocumentedFailure[] = documentedAnswers.filter(
  (one): one is DocumentedFailure => one.kind === "failure",
);

/** The request that a pair sends. */
export function pairRequest({ operation, request }: Pair): EmulatorRequest {
  const { path, headers, body } = request;
  const account = headers["wix-account-id"] ?? "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";
  return requestOf(operation, {
    path,
    accountId: account,
    ...(typeof body === "object" && body !== null ? { body } : {}),
  });
}

/** The operation's own request: the one that leads to its success. */
export function ordinaryRequest(operation: Operation): EmulatorRequest {
  const success = pairs.find((pair) => pair.operation === operation && pair.kind === "success");
  if (success === undefined) throw new Error(`There is no request for ${operation}`);
  return pairRequest(success);
}

/** The expected and the actual answer of a pair, in a comparable form. */
export function judge(pair: Pair, answer: EmulatorResponse): { readonly expected: unknown; readonly actual: unknown } {
  if (pair.kind === "success")
    return {
      expected: { status: pair.status, body: byForm(pair.body) },
      actual: { status: answer.status, body: byForm(JSON.parse(answer.body)) },
    };
  const { operation, status, code, variant, message, params } = pair;
  const error: object = decodeError({ operation, ...answer });
  return {
    expected: { kind: "api", known: true, status, code, variant, message, params },
    actual: {
      kind: memberOf(error, "kind"),
      known: memberOf(error, "known"),
      status: answer.status,
      code: memberOf(error, "code"),
      variant: memberOf(error, "variant"),
      message: memberOf(error, "message"),
      params: plain(memberOf(error, "params")),
    },
  };
}

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** The ids of the created package in the examples, which an emulator cannot know. */
const MADE = new Set(["36d9f0b8-e457-4c1a-9b62-a8c0d4e7f513", "c95a1e7f-04d3-4b68-8f2c-b7e6d0a3945c"]);

/** A body in which ids that the call made are replaced by their format; all other values are unchanged. */
function byForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byForm);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, byForm(member)]));
  if (typeof value !== "string") return value;
  if (DATE.test(value)) return value;
  return GUID.test(value) && (MADE.has(value) || value.startsWith("e0000000")) ? "<made id>" : value;
}

function memberOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** A list parameter also has its raw text; a pair has only the items. */
function plain(params: unknown): unknown {
  if (typeof params !== "object" || params === null) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "object" && value !== null && "items" in value ? value.items : value,
    ]),
  );
}
