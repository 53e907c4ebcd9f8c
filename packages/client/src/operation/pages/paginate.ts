import { ResellersError } from "@resellers-sdk/errors";
import { decodeFailure } from "@resellers-sdk/errors/decoder";
import type { Descriptor, Pagination, Path } from "../../call/descriptor.ts";
import type { AnyResult } from "../../call/run-call.ts";

/** A list operation. */
export type PaginatedDescriptor = Descriptor & { readonly pagination: Pagination };

/** The pages of a list. The next request is sent only when the consumer asks for the next page. */
export async function* pagesOf(
  operation: PaginatedDescriptor,
  ask: (input: unknown) => Promise<AnyResult>,
  input: unknown,
): AsyncGenerator<unknown, void, undefined> {
  const { cursor, next, items } = operation.pagination;
  const seen = new Set<unknown>();
  for (;;) {
    const result = await ask(input);
    if (!result.ok) throw new ResellersError(result.error);
    seen.add(valueAt(input, cursor));
    const found = valueAt(result.data, next);
    const problem = seen.has(found) && found ? "its cursor leads back to a page that was read" : undefined;
    if (problem || !Array.isArray(valueAt(result.data, items))) {
      const context = { operation: operation.id, status: result.response.status };
      throw new ResellersError(decodeFailure(context, problem ?? `its \`${items.join(".")}\` is no list`));
    }
    yield result.data;
    if ((typeof found !== "string" || !found) && typeof found !== "number") return;
    input = nextInput(operation, input, found);
  }
}

/** The items of all pages. */
export async function* itemsOf(
  { pagination }: PaginatedDescriptor,
  pages: AsyncGenerator<unknown, void, undefined>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) yield* valueAt(page, pagination.items) as readonly unknown[]; // `pagesOf` has checked that it is a list.
}

/** A cursor replaces the whole query: only the parameters of the address and the siblings of the cursor are kept. */
function nextInput(
  { pathParameters = [], queryParameters = [], pagination }: PaginatedDescriptor,
  input: unknown,
  cursor: string | number,
): object {
  const address = [...pathParameters, ...queryParameters].map((name) => [name, valueAt(input, [name])]);
  return { ...Object.fromEntries(address), ...withValueAt(input, pagination.cursor, cursor) };
}

function withValueAt(input: unknown, [key = "", ...rest]: Path, cursor: string | number): object {
  return rest.length
    ? { [key]: withValueAt(valueAt(input, [key]), rest, cursor) }
    : { ...(input as object), [key]: cursor };
}

/** The value at a path, or `undefined`. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}
