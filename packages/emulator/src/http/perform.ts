import type { Operation } from "@resellers-sdk/errors";
import type { Refused } from "../causes/cause.ts";
import { operations } from "../operations/operations.ts";
import { isObject, textIn } from "../json-object.ts";
import type { World } from "../world/world.ts";
import { withCamelCase } from "./request/camel-case.ts";
import { accountOf, isAuthenticated } from "./authenticate.ts";
import { describedFailure, invalid, plainFailure, refusal, serialise } from "./error-answers.ts";
import { answerOnce } from "./idempotency.ts";
import type { EmulatorRequest, EmulatorResponse } from "./request/message.ts";
import { readBody } from "./request/read-body.ts";
import type { Route } from "./route.ts";
import { validateRequest } from "./request/validate.ts";

/** An answer with its ledger data. */
export interface Performed {
  readonly response: EmulatorResponse;
  readonly idempotencyKey?: string;
  readonly refused?: Refused;
}

type OperationRoute = Extract<Route, { readonly kind: "operation" }>;

/**
 * The API's answer without faults: checks key, account, description and idempotency, and then performs the operation.
 */
export function perform(world: World, request: EmulatorRequest, route: OperationRoute): Performed {
  const { store } = world;
  const { id, described, path, query } = route;
  if (!isAuthenticated(store, request)) return { response: describedFailure(described.failures, 401) };
  const accountId = accountOf(request);
  const account = store.account(accountId);
  if (account === undefined) return unknownAccount(id, world, accountId);

  const read = readBody(request, described);
  if (read.kind === "answer") return { response: read.answer };
  if (read.kind === "violation") return { response: invalid([read.violation]) };
  const value = read.kind === "none" ? undefined : withCamelCase(read.value);
  if (path === undefined)
    return {
      response: invalid([{ field: "path", description: "is not valid percent-encoded UTF-8", rule: "FORMAT" }]),
    };
  const body = withKeyOfQuery(value, described.idempotencyKey, query);
  const violations = validateRequest(described, path, query, body);
  if (violations.length > 0) return { response: invalid(violations) };

  const input = isObject(body) ? body : {};
  let refused: Refused | undefined;
  const answer = (): EmulatorResponse => {
    const outcome = operations[id].answer({ world, accountId, account, path, body: input });
    if (outcome.kind === "refused") refused = outcome.refused;
    if (outcome.kind === "refused") return refusal(outcome.refused);
    if (outcome.kind === "absent") return plainFailure(404, outcome.message);
    if (outcome.kind === "invalid") return invalid(outcome.violations);
    return serialise({ status: described.status, headers: { "content-type": "application/json" }, body: outcome.body });
  };
  const field = described.idempotencyKey ?? "idempotencyKey";
  const key = described.idempotencyKey === undefined ? undefined : textIn(input, field);
  const response =
    key === undefined
      ? answer()
      : answerOnce(
          { store, operation: id, accountId, field, key, path, body: input },
          (violation) => invalid([violation]),
          answer,
        );
  return {
    response,
    ...(key === undefined ? {} : { idempotencyKey: key }),
    ...(refused === undefined ? {} : { refused }),
  };
}

function unknownAccount(operation: Operation, world: World, accountId: string): Performed {
  const refused = operations[operation].unknownAccount?.({ world, accountId, account: undefined });
  if (refused === undefined) return { response: plainFailure(404, `Account with id ${accountId} was not found.`) };
  return { response: refusal(refused), refused };
}

/** A method without a body may carry the idempotency key in its query. */
function withKeyOfQuery(body: unknown, field: string | undefined, query: URLSearchParams): unknown {
  if (field === undefined || (body !== undefined && !isObject(body))) return body;
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const key = query.get(field) ?? query.get(snake);
  return key === null || (body !== undefined && textIn(body, field) !== undefined) ? body : { ...body, [field]: key };
}
