import type { Cell } from "./cell.ts";

/**
 * The value of the `Prefer` header that makes a mock server answer with this cell.
 *
 * The preferences are separated by a comma: after a semicolon, Prism reads the example as a parameter of `code` and
 * silently answers with the first example of that status.
 *
 * @example preferOf(cell) // "code=428, example=PRODUCT_LIMIT_EXCEEDED"
 */
export function preferOf({ status, example }: Pick<Cell, "status" | "example">): string {
  return `code=${status}, example=${example}`;
}
