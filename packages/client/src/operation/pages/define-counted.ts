import { ResellersError } from "@resellers-sdk/errors";
import { decodeFailure } from "@resellers-sdk/errors/decoder";
import type { CallOptions } from "../../settings/call-options.ts";
import type { Connection } from "../../call/connection.ts";
import type { Descriptor, Path } from "../../call/descriptor.ts";
import { type AnyOperation, defineOperation } from "../define-operation.ts";
import { valueAt } from "./paginate.ts";

/** How to iterate over a list with page numbers or offsets. */
export interface Counted {
  /** The member of the input that holds the page number, or the number of items to skip. */
  readonly at: Path;
  readonly by: "page" | "offset";
  /** The number of the first page; 0 for an offset. */
  readonly first: number;
  /** In the response body. */
  readonly items: Path;
  /** The path of the total number of pages, or items, in the response body. */
  readonly total?: Path;
  /** The path of the flag in the response body that says whether there are more. */
  readonly more?: Path;
}

type Walk = AsyncGenerator<unknown, void, undefined>;

/**
 * Makes the function of a list operation with page numbers or offsets, with iterators over its pages and their items.
 */
export function defineCounted<Typed extends Function>(operation: Descriptor & { readonly counted: Counted }): Typed {
  const call = defineOperation<AnyOperation>(operation);
  async function* walk(client: Connection, input: unknown, options?: CallOptions): Walk {
    const { at, by, first, items, total, more } = operation.counted;
    const given = valueAt(input, at);
    for (let place = typeof given === "number" ? given : first, isFirst = true; ; isFirst = false) {
      const result = await call(client, input, options);
      if (!result.ok) throw new ResellersError(result.error);
      const found = valueAt(result.data, items);
      if (!Array.isArray(found)) {
        const context = { operation: operation.id, status: result.response.status };
        throw new ResellersError(decodeFailure(context, `its \`${items.join(".")}\` is no list`));
      }
      if (found.length || isFirst) yield result.data;
      place += by === "page" ? 1 : found.length;
      const count = total && valueAt(result.data, total);
      const isLast =
        (typeof count === "number" && place - first >= count) || (more && valueAt(result.data, more) === false);
      if (!found.length || isLast) return;
      input = withPlace(input, at, place);
    }
  }
  async function* all(client: Connection, input?: unknown, options?: CallOptions): Walk {
    for await (const page of walk(client, input, options))
      yield* valueAt(page, operation.counted.items) as readonly unknown[]; // `walk` has checked that it is a list.
  }
  // As in `defineOperation`.
  return Object.assign(call, { pages: walk, all }) as unknown as Typed;
}

/** The input with another page number or offset; everything else, such as a filter, stays the same for each page. */
function withPlace(input: unknown, [key = "", ...rest]: Path, place: number): object {
  const value = rest.length ? withPlace(valueAt(input, [key]), rest, place) : place;
  return { ...(input as object | undefined), [key]: value }; // Inputs are objects.
}
