import { createClient, createConfig } from "@hey-api/client-fetch";

interface HeyClient {
  post(options: object): Promise<unknown>;
}

/** hey-api's client, which takes its options in two steps. */
export function client(baseUrl: string, headers: Record<string, string>, fetch: typeof globalThis.fetch): HeyClient {
  // Its types follow from a generated description; the bench calls it by address.
  return createClient(createConfig({ baseUrl, headers, fetch } as object)) as unknown as HeyClient;
}
