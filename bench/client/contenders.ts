import { client as heyClient } from "./hey.ts";
import { ApiKeyStrategy, createClient as createWixClient } from "@wix/sdk";
import axios from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import createClient from "openapi-fetch";
import { createResellersClient } from "../../packages/client/src/index.ts";

/** Sends the benchmark's request once and returns the data, or the error. */
export type Send = () => Promise<unknown>;

export interface Setting {
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
}

export const input = {
  idempotencyKey: "order-2041",
  products: [{ catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce", countryCode: "BR" }],
};
const credentials = { apiKey: "IST.bench", accountId: "00000000-0000-4000-8000-000000000000" };
const headers = { authorization: credentials.apiKey, "wix-account-id": credentials.accountId };
const path = "/resellers/v2/packages";

/** Each library in its usual configuration, without retries where it can do without. */
export const contenders: Readonly<Record<string, (setting: Setting) => Send>> = {
  "bare fetch + json()":
    ({ origin, fetch }) =>
    async () => {
      const response = await fetch(origin + path, {
        method: "POST",
        body: JSON.stringify(input),
        headers: { ...headers, "content-type": "application/json" },
      });
      return response.json();
    },
  "bare fetch + json(), with a time-out":
    ({ origin, fetch }) =>
    async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      const response = await fetch(origin + path, {
        method: "POST",
        body: JSON.stringify(input),
        headers: { ...headers, "content-type": "application/json" },
        signal: controller.signal,
      });
      const data: unknown = await response.json();
      clearTimeout(timer);
      return data;
    },
  "openapi-fetch": ({ origin, fetch }) => {
    const client = createClient<Record<string, never>>({ baseUrl: origin, fetch, headers });
    // Its types ask for the paths of a description, and the bench has none for it.
    const post = client.POST as unknown as (path: string, init: object) => Promise<unknown>;
    return () => post(path, { body: input });
  },
  "@resellers-sdk/client": ({ origin, fetch }) => {
    const client = createResellersClient({ ...credentials, baseUrl: origin, fetch });
    return () => client.createPackageV2(input);
  },
  "@hey-api/client-fetch": ({ origin, fetch }) => {
    const client = heyClient(origin, headers, fetch);
    return () => client.post({ url: path, body: input });
  },
  ky: ({ origin, fetch }) => {
    const client = ky.create({ baseUrl: origin, fetch, headers, retry: 0 } as object);
    return () =>
      client
        .post(origin + path, { json: input })
        .json()
        .catch((error: unknown) => error);
  },
  ofetch: ({ origin, fetch }) => {
    const client = createFetch({ fetch }).create({ baseURL: origin, headers, retry: 0 });
    return () => client(path, { method: "POST", body: input }).catch((error: unknown) => error);
  },
  axios: ({ origin, fetch }) => {
    const client = axios.create({ baseURL: origin, headers, adapter: "fetch", env: { fetch } } as object);
    return () => client.post(path, input).catch((error: unknown) => error);
  },
  "@wix/sdk": ({ origin, fetch }) => {
    const toOrigin = ((url: string, init: RequestInit) =>
      fetch(url.replace("https://www.wixapis.com", origin), init)) as typeof fetch;
    const create = (http: { request(factory: () => object): Promise<unknown> }) => (data: object) =>
      http.request(() => ({ method: "POST", url: path, data }));
    // Its types ask for modules that its own generator made; this one is made by hand, and says what it gives.
    // Its types ask for the modules of the platform; the bench gives it one that calls the same address as the others.
    const client = createWixClient({
      modules: { packages: { create } },
      auth: ApiKeyStrategy(credentials),
      fetch: toOrigin,
    } as never) as unknown as { packages: { create(data: object): Promise<unknown> } };
    return () => client.packages.create(input).catch((error: unknown) => error);
  },
};
