import { longestBody } from "../http/request/read-body.ts";
import { plainFailure, serialise } from "../http/error-answers.ts";
import { CONTROL_PATH, type EmulatorRequest, type EmulatorResponse } from "../http/request/message.ts";
import { isTooDeep } from "../http/request/nesting.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { SeedError } from "../world/seed/seed-reader.ts";
import type { Control } from "./control.ts";
import { ControlError } from "./control-error.ts";
import { refuseStranger } from "./guard.ts";

type Handler = (control: Control, body: unknown) => unknown;

/** Handlers by method and path; a result is the body of a 200, and `undefined` leads to a 204. */
const handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  reset: { POST: (control) => control.reset() },
  // The functions check their arguments at run time.
  seed: { POST: (control, body) => control.seed(body as never) },
  state: {
    GET: (control) => control.state(),
    PUT: (control, body) => control.restore(body as never), // As above.
  },
  clock: { GET: (control) => ({ now: control.now() }), POST: (control, body) => ({ now: moveClock(control, body) }) },
  faults: {
    GET: (control) => ({ faults: control.faults() }),
    POST: (control, body) => control.addFault(body as never), // As above.
    DELETE: (control) => control.clearFaults(),
  },
  // As above.
  states: { POST: (control, body) => control.setState(body as never) },
  requests: { GET: (control) => ({ requests: control.requests() }) },
  behaviours: { GET: (control) => ({ behaviours: control.behaviours() }) },
};

/** Answers a request below `/__emulator/`. */
export function answerControl(control: Control, request: EmulatorRequest, hosts: readonly string[]): EmulatorResponse {
  const stranger = refuseStranger(request, hosts);
  if (stranger !== undefined) return plainFailure(403, stranger);
  const name = request.target.split("?")[0]!.slice(CONTROL_PATH.length);
  const methods = Object.hasOwn(handlers, name) ? handlers[name]! : {};
  if (Object.keys(methods).length === 0)
    return plainFailure(
      404,
      `The control API has ${Object.keys(handlers)
        .map((one) => CONTROL_PATH + one)
        .join(", ")}`,
    );
  const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
  const allow = Object.keys(methods).join(", ");
  if (handler === undefined) return plainFailure(405, `This address takes ${allow}`, { allow });
  return run(control, handler, request);
}

function run(control: Control, handler: Handler, { headers, body, method, target }: EmulatorRequest): EmulatorResponse {
  const longest = longestBody(target);
  if (body !== undefined && body.length > longest)
    return plainFailure(413, `The body is longer than ${longest} bytes`, { connection: "close" });
  const hasBody = method !== "GET" && body !== undefined && body.length > 0;
  if (hasBody && headers["content-type"]?.split(";")[0]?.trim().toLowerCase() !== "application/json")
    return plainFailure(415, "The control API takes application/json only");
  try {
    const value = handler(control, hasBody ? parse(body) : undefined);
    if (value === undefined) return { status: 204, headers: {}, body: "" };
    return serialise({ status: 200, headers: { "content-type": "application/json" }, body: value });
  } catch (error) {
    if (error instanceof SeedError) {
      const answer = { message: error.message, mistakes: error.mistakes };
      return serialise({ status: 400, headers: { "content-type": "application/json" }, body: answer });
    }
    if (error instanceof ControlError) return plainFailure(400, error.message);
    throw error;
  }
}

function parse(body: Uint8Array | string): unknown {
  const value = parseJson(body);
  if (isTooDeep(value)) throw new ControlError("The body is nested too deeply");
  return value;
}

function parseJson(body: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new ControlError("The body is no JSON in UTF-8");
  }
}

function moveClock(control: Control, body: unknown): string {
  const { advanceMs, set }: JsonObject = isObject(body) ? body : {};
  if (typeof advanceMs === "number") return control.advance(advanceMs);
  if (typeof set === "string") return control.set(set);
  throw new ControlError('The clock takes { "advanceMs": 60000 } or { "set": "2026-01-01T00:00:00.000Z" }');
}
