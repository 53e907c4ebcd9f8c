import { ResellersError } from "@resellers-sdk/errors";
import type { CallOptions } from "../settings/call-options.ts";
import { type Connection, START } from "../call/connection.ts";
import type { Descriptor } from "../call/descriptor.ts";
import type { AnyResult } from "../call/run-call.ts";

/** An operation without its types. */
export type AnyOperation = (client: Connection, input?: unknown, options?: CallOptions) => AnyResultPromise;

/** A pending result, without the types of its operation. */
export interface AnyResultPromise extends Promise<AnyResult> {
  orThrow(): Promise<unknown>;
}

/** Makes the function of an operation. `Typed` is its public type, which the generator writes. */
export function defineOperation<Typed extends Function>(operation: Descriptor): Typed {
  const call: AnyOperation = (client, input, options) =>
    Object.assign(client[START](operation, input, options ?? {}), { orThrow });
  // Input and output follow the description of the operation, from which the generator made `Typed`.
  return call as unknown as Typed;
}

/** `orThrow`, shared by all results. */
async function orThrow(this: Promise<AnyResult>): Promise<unknown> {
  // Captures the caller's stack, which is lost after the first `await`.
  const trace: { stack?: string } = {};
  // `captureStackTrace` exists in V8 and some other engines, but not in the types of the web.
  (Error as { captureStackTrace?: (target: object, caller: Function) => void }).captureStackTrace?.(trace, orThrow);
  const result = await this;
  if (result.ok) return result.data;
  throw new ResellersError(result.error, { trace });
}
