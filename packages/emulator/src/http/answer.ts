import { catalogue } from "@resellers-sdk/errors";
import { service as description } from "../generated/service.gen.ts";
import { operations } from "../operations/operations.ts";
import { dateOf } from "../world/clock.ts";
import { deliverDue } from "../world/delivery.ts";
import { accountOf, withoutKey } from "./authenticate.ts";
import { describedFailure, plainFailure } from "./error-answers.ts";
import { force } from "./force.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { EmulatorRequest, EmulatorResponse } from "./request/message.ts";
import { perform, type Performed } from "./perform.ts";
import { route, type Route } from "./route.ts";
import type { Service } from "./service.ts";

/** How much of a body is kept in the ledger. */
const KEPT_BODY = 16_384;

/** Answers a request, synchronously, whatever it holds. */
export function answer(service: Service, request: EmulatorRequest): EmulatorResponse {
  try {
    // One transaction of the store for each call: an answer is stored completely, including the ids that it used.
    return service.world.store.atomically(() => answerWithin(service, request));
  } catch (error) {
    // For example, the data file can no longer be written; nothing of the call is stored then.
    return plainFailure(500, `The emulator failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function answerWithin(service: Service, request: EmulatorRequest): EmulatorResponse {
  const { world, ledger } = service;
  const now = world.clock.now();
  const to = route(request.method, request.target);
  deliverDue(world);
  const performed = answerRoute(service, request, to, now);
  const headers = { ...performed.response.headers, ...requestId(world.ids.nextRequest(now)) };
  const response = { ...performed.response, headers };
  ledger.add(entryOf(request, to, { ...performed, response }, now));
  return response;
}

function answerRoute({ world, faults, limiter }: Service, request: EmulatorRequest, to: Route, now: number): Performed {
  if (to.kind === "unknown") return { response: plainFailure(404, "There is no such address") };
  if (to.kind === "method") {
    const allow = to.allowed.join(", ");
    return { response: plainFailure(405, `This address takes ${allow}`, { allow }) };
  }
  const accountId = accountOf(request);
  const fault = faults.take(to.id, accountId);
  if (fault !== undefined) return force(fault, to.described, () => perform(world, request, to));
  const waitMs = limiter.count(accountId, now);
  if (waitMs !== undefined) {
    const tooMany = describedFailure(to.described.failures, 429);
    const headers = { ...tooMany.headers, "retry-after": String(Math.ceil(waitMs / 1000)) };
    return { response: { ...tooMany, headers } };
  }
  return perform(world, request, to);
}

function requestId(id: string): Readonly<Record<string, string>> {
  return description.requestIdHeader === undefined ? {} : { [description.requestIdHeader]: id };
}

function entryOf(request: EmulatorRequest, to: Route, performed: Performed, now: number): LedgerEntry {
  const { method, target, body } = request;
  const { response, idempotencyKey, refused } = performed;
  const { status, headers, body: text } = response;
  const accountId = accountOf(request);
  const forced = headers["x-emulator-forced"];
  const cause = refused && explain(refused);
  return {
    time: dateOf(now),
    method,
    target: target.slice(0, KEPT_BODY),
    ...(to.kind === "operation" ? { operation: to.id } : {}),
    ...(accountId === "" ? {} : { accountId }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    headers: withoutKey(request.headers),
    ...(body === undefined ? {} : { body: textOf(body) }),
    answer: { status, headers, body: text.slice(0, KEPT_BODY) },
    ...(forced === undefined ? {} : { forced }),
    ...(cause === undefined ? {} : { cause }),
  };
}

function textOf(body: Uint8Array | string): string {
  return typeof body === "string" ? body.slice(0, KEPT_BODY) : new TextDecoder().decode(body.subarray(0, KEPT_BODY));
}

function explain({ operation, name }: NonNullable<Performed["refused"]>): NonNullable<LedgerEntry["cause"]> {
  const rows = catalogue.filter((row) => row.code === name || `${row.code}.${row.variant}` === name);
  // An operation without documented errors uses the message of another operation.
  const { code, fix = "" } = rows.find((row) => row.operation === operation) ?? rows[0] ?? {};
  return { name, says: operations[operation].causes[name]?.says ?? code ?? name, fix };
}
