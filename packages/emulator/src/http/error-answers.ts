import { createError, toWire, type Violation } from "@resellers-sdk/errors";
import type { Refused } from "../causes/cause.ts";
import { service } from "../generated/service.gen.ts";
import type { EmulatorResponse } from "./request/message.ts";

/** Types names that are known only at run time as names of the errors package. */
const createAnyError = createError as unknown as (
  operation: string,
  name: string,
  params: object,
) => { readonly message: string; readonly status: number };

/** The answer of a documented error. */
export function refusal({ operation, name, params }: Refused): EmulatorResponse {
  return serialise(toWire(createAnyError(operation, name, params)));
}

/** A failure without an application code. */
export function plainFailure(status: number, message: string, headers: object = {}): EmulatorResponse {
  const wire = toWire({ status, message });
  const body = { details: {}, ...(wire.body as object) }; // `toWire` returns an object here.
  return serialise({ status, headers: { ...wire.headers, ...headers }, body });
}

/** A failure that the description documents for an operation, with the body of its example. */
export function describedFailure(failures: Readonly<Record<string, unknown>>, status: number): EmulatorResponse {
  const body = failures[String(status)];
  if (body === undefined) return plainFailure(status, "");
  return serialise({ status, headers: { "content-type": service.mediaType ?? "application/json" }, body });
}

/** A request that breaks the rules of its fields. */
export function invalid(violations: readonly Violation[]): EmulatorResponse {
  const message = violations.map(({ field, description }) => `${field || "the body"} ${description}`).join("; ");
  return serialise(toWire({ status: 400, message, violations }));
}

/** A body as an answer. */
export function serialise(wire: {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}): EmulatorResponse {
  return { status: wire.status, headers: wire.headers, body: JSON.stringify(wire.body) };
}
