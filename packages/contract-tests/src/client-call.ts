import { createResellersClient } from "@resellers-sdk/client";
import type { Outcome } from "./compare-cell.ts";
import type { CallOperation } from "./run-matrix.ts";

/** Credentials of the right form, which open no account. */
const credentials = { apiKey: "contract-test-key", accountId: "00000000-0000-4000-8000-000000000000" };

type CallAnything = (input: Readonly<Record<string, unknown>>, options: object) => Promise<Outcome>;

/** Calls the operations of a server through `@resellers-sdk/client`, each of them once. */
export function clientCall(baseUrl: string): CallOperation {
  const client = createResellersClient({ ...credentials, baseUrl });
  return (operation, input, headers) => {
    // The matrix is data: the compiler cannot see that its operation and its input belong together.
    const methods = client as unknown as Readonly<Record<string, CallAnything>>;
    const method = methods[operation];
    if (method === undefined) throw new Error(`The client has no operation ${operation}`);
    return method(input, { headers, retry: false });
  };
}
