// By their paths: the contract tests depend on this package, and a dependency on them would be a cycle.
import type { Cell, ErrorCell, SuccessCell } from "../../../contract-tests/src/matrix/cell.ts";
import { matrix } from "../../../contract-tests/src/generated/matrix.gen.ts";
import { requests } from "../../../contract-tests/src/generated/requests.gen.ts";
import { decodeError, type Operation } from "@resellers-sdk/errors";
import type { EmulatorRequest, EmulatorResponse } from "../http/request/message.ts";
import { requestOf } from "./staged/create-stage.ts";

/** A documented answer with a request of its own: a success, or an error that arises from the world. */
export type Pair = (SuccessCell | ErrorCell) & { readonly operation: Operation };

/** All pairs of the matrix. Its operations are those of the errors package. */
export const pairs: readonly Pair[] = matrix.filter((cell): cell is Pair => cell.kind !== "failure");

/** The request that a pair sends: its own, or else the operation's. */
export function pairRequest({ operation, request }: Pick<Cell, "request"> & { operation: Operation }): EmulatorRequest {
  const call = request ?? requests[operation];
  if (call === undefined) throw new Error(`There is no request for ${operation}`);
  const { parameters, body, headers } = call;
  const path = Object.fromEntries(Object.entries(parameters.path).map(([name, value]) => [name, String(value)]));
  const account = headers?.["wix-account-id"] ?? "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20";
  return requestOf(operation, {
    path,
    accountId: account,
    ...(typeof body === "object" && body !== null ? { body } : {}),
  });
}

export { matrix };

/** What a pair expects, and what came, in a form in which they can be compared. */
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

/** A body with the ids that are made by the call replaced by their form; all other values stay. */
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

/** A list of a message arrives with its raw text beside it; a pair has the items alone. */
function plain(params: unknown): unknown {
  if (typeof params !== "object" || params === null) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "object" && value !== null && "items" in value ? value.items : value,
    ]),
  );
}
