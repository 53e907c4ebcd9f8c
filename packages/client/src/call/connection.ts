import type { Descriptor } from "./descriptor.ts";
import { type AnyResult, runCall } from "./run-call.ts";
import type { CallOptions } from "../settings/call-options.ts";
import type { ConnectionOptions } from "../settings/client-options.ts";
import type { Clock } from "../settings/clock.ts";
import { type Settings, settingsOf } from "../settings/settings.ts";

/** Where a connection keeps the function that runs calls. Registered, so that every copy of the package has the same. */
export const START: unique symbol = Symbol.for("@resellers-sdk/client");

/** Where a connection keeps its clock, for what waits between calls. Registered, for the same reason. */
export const CLOCK: unique symbol = Symbol.for("@resellers-sdk/client/clock");

/** What operations are called through. The client is one, with all operations as its methods. */
export interface Connection {
  /** For the operations only. */
  readonly [START]: (operation: Descriptor, input: unknown, options: CallOptions) => Promise<AnyResult>;
  /** For what waits between calls only. */
  readonly [CLOCK]: Clock;
}

/**
 * Makes what the functions of `@resellers-sdk/client/operations` take first, with no operation on it: a bundle then
 * holds those operations only that are imported. It takes all options of a client but `middleware`.
 *
 * @throws {TypeError} if an option is wrong; the message says how to mend it.
 * @example
 * import { createConnection, getPackage } from "@resellers-sdk/client/operations";
 *
 * const connection = createConnection({ apiKey, accountId });
 * const result = await getPackage(connection, { id });
 */
export function createConnection(options: ConnectionOptions): Connection {
  return connect(settingsOf(options));
}

/** The connection of these settings. */
export function connect(settings: Settings): Connection {
  return {
    [START]: (operation, input, options) => runCall(settings, operation, input, options),
    [CLOCK]: settings.clock,
  };
}
