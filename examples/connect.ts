import { createResellersClient, type ResellersClient } from "@resellers-sdk/client";

/** The client that the examples share: key and account come from the environment, so that neither is in the code. */
export function connect(): ResellersClient {
  return createResellersClient({
    apiKey: process.env["WIX_API_KEY"] ?? "",
    accountId: process.env["WIX_ACCOUNT_ID"] ?? "",
    baseUrl: process.env["RESELLERS_BASE_URL"], // Only to try it against a mock server.
  });
}
