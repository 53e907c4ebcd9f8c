import { ResellersError } from "@resellers-sdk/errors";
import type { CallOptions } from "../settings/call-options.ts";
import { type Connection, START } from "../call/connection.ts";
import type { Descriptor } from "../call/descriptor.ts";
import type { AnyResult } from "../call/run-call.ts";

/** An operation before its types are known. */
export type AnyOperation = (client: Connection, input?: unknown, options?: CallOptions) => AnyResultPromise;

/** A result on its way, before the types of its operation are known. */
export interface AnyResultPromise extends Promise<AnyResult> {
  orThrow(): Promise<unknown>;
}

/** Makes the function of an operation. `Typed` is how it shows itself: the generator knows. */
export function defineOperation<Typed extends Function>(operation: Descriptor): Typed {
  const call: AnyOperation = (client, input, options) =>
    Object.assign(client[START](operation, input, options ?? {}), { orThrow });
  // What comes and goes is what the description of the operation says, which is where `Typed` comes from.
  return call as unknown as Typed;
}

/** Shared by all results; called on one of them. */
async function orThrow(this: Promise<AnyResult>): Promise<unknown> {
  // The line that called, which is lost once anything was waited for.
  const trace: { stack?: string } = {};
  // V8 and its kin have it; the types of the web do not know it.
  (Error as { captureStackTrace?: (target: object, caller: Function) => void }).captureStackTrace?.(trace, orThrow);
  const result = await this;
  if (result.ok) return result.data;
  throw new ResellersError(result.error, { trace });
}
