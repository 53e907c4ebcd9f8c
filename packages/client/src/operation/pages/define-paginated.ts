import type { CallOptions } from "../../settings/call-options.ts";
import type { Connection } from "../../call/connection.ts";
import { type AnyOperation, defineOperation } from "../define-operation.ts";
import { itemsOf, pagesOf, type PaginatedDescriptor } from "./paginate.ts";

/** Makes the function of a list operation, with iterators over its pages and over their items. */
export function definePaginated<Typed extends Function>(operation: PaginatedDescriptor): Typed {
  const call = defineOperation<AnyOperation>(operation);
  const pages = (
    client: Connection,
    input?: unknown,
    options?: CallOptions,
  ): AsyncGenerator<unknown, void, undefined> => pagesOf(operation, (next) => call(client, next, options), input);
  const all = (client: Connection, input?: unknown, options?: CallOptions): AsyncGenerator<unknown, void, undefined> =>
    itemsOf(operation, pages(client, input, options));
  // As in `defineOperation`.
  return Object.assign(call, { pages, all }) as unknown as Typed;
}
