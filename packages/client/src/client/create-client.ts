import type { AnyOperation } from "../operation/define-operation.ts";
import { type Methods, operations } from "../generated/operations.gen.ts";
import { throughMiddleware } from "../http/middleware.ts";
import type { ClientOptions } from "../settings/client-options.ts";
import { settingsOf } from "../settings/settings.ts";
import { connect, type Connection } from "../call/connection.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";

/** The client: every operation as a method, and the openapi-fetch client as `raw`. */
export interface ResellersClient extends Methods, Connection {
  /**
   * The openapi-fetch client, for requests that the operations do not cover. It sends the credentials and has the
   * client's middleware, but no retries, timeouts or typed errors.
   */
  readonly raw: RawClient;
}

/**
 * Makes a client. It holds no open connection and need not be closed; make one and reuse it.
 *
 * @throws {TypeError} if an option is wrong; the message says how to mend it.
 * @example
 * const resellers = createResellersClient({ apiKey, accountId });
 * const result = await resellers.getPackage({ id });
 * if (result.ok) console.log(result.data.package.externalId);
 * else console.error(result.error.message);
 */
export function createResellersClient(options: ClientOptions): ResellersClient {
  const settings = settingsOf(options, throughMiddleware);
  const connection = connect(settings);
  // All functions take the connection as their first argument.
  const methods = Object.entries(operations as unknown as Record<string, Bindable>).map(([id, operation]) => [
    id,
    bind(operation, connection),
  ]);
  // `Methods` and `operations` are written by the generator, from one list.
  // The methods were put together by name, so that their types are lost; the description has just these operations.
  return {
    ...connection,
    raw: createRawClient(settings, options.middleware ?? []),
    ...Object.fromEntries(methods),
  } as unknown as ResellersClient;
}

type Bindable = AnyOperation & { readonly pages?: AnyOperation; readonly all?: AnyOperation };

/** The operation, and its iterators if it has any, bound to the connection. */
function bind(operation: Bindable, connection: Connection): Function {
  const { pages, all } = operation;
  const method = operation.bind(null, connection);
  return pages && all
    ? Object.assign(method, { pages: pages.bind(null, connection), all: all.bind(null, connection) })
    : method;
}
