import type { Descriptor } from "./descriptor.ts";
import { type AnyResult, runCall } from "./run-call.ts";
import type { CallOptions } from "../settings/call-options.ts";
import type { ConnectionOptions } from "../settings/client-options.ts";
import type { Clock } from "../settings/clock.ts";
import { type Settings, settingsOf } from "../settings/settings.ts";

/**
 * The key of a connection's function that runs calls. A registered symbol, so that every copy of the package has the
 * same one.
 */
export const START: unique symbol = Symbol.for("@resellers-sdk/client");

/** The key of a connection's clock, for waits between calls. Registered for the same reason. */
export const CLOCK: unique symbol = Symbol.for("@resellers-sdk/client/clock");

/** An object through which operations are called. The client is one, with all operations as its methods. */
export interface Connection {
  /** Used by the operations only. */
  readonly [START]: (operation: Descriptor, input: unknown, options: CallOptions) => Promise<AnyResult>;
  /** Used for waits between calls only. */
  readonly [CLOCK]: Clock;
}

/**
 * Makes a connection, the first argument of the functions of `@resellers-sdk/client/operations`. It has no operations
 * of its own, so that a bundle holds only the operations that are imported. It takes all options of a client except
 * `middleware`.
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

/** Makes the connection for these settings. */
export function connect(settings: Settings): Connection {
  return {
    [START]: (operation, input, options) => runCall(settings, operation, input, options),
    [CLOCK]: settings.clock,
  };
}
