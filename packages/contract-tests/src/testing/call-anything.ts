import type { ResellersClient } from "@resellers-sdk/client";
import type { Outcome } from "../matrix/compare-cell.ts";

/** Calls an operation by its name, which is data here. */
export function callAnything(
  client: ResellersClient,
  operation: string,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  // The compiler cannot see that a name and an input belong together.
  const methods = client as unknown as Record<string, (input: object, options: object) => Promise<Outcome>>;
  const method = methods[operation];
  if (method === undefined) throw new Error(`The client has no operation ${operation}`);
  return method(input, { headers, retry: false });
}
