import { createConnection, unassignProductInstanceFromSite } from "@resellers-sdk/client/operations";

/** Takes a product from its site, and says how that ended. */
export async function run(baseUrl) {
  const connection = createConnection({
    apiKey: "any-good-key",
    accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
    baseUrl,
    retry: false,
  });
  const result = await unassignProductInstanceFromSite(connection, { instanceId: "a" });
  return result.ok ? "a success" : `${result.error.kind} ${result.error.code ?? result.error.status}`;
}
