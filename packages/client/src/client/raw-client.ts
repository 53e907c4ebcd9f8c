import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { Settings } from "../settings/settings.ts";
import type { paths } from "../generated/schema.gen.ts";
import { authenticate } from "../settings/authenticate.ts";
import { credentialsOf } from "../settings/credentials.ts";
import { outgoingOf } from "../http/middleware.ts";
import { send } from "../http/transport.ts";

/**
 * The openapi-fetch client of this API. A separate interface, so that the declarations of other packages can name it.
 */
export interface RawClient extends Client<paths> {}

/** Makes the openapi-fetch client of a connection, with the same middleware and transport as the operations. */
export function createRawClient(settings: Settings, middleware: readonly Middleware[]): RawClient {
  const { baseUrl, headers } = settings;
  const raw = createClient<paths>({
    baseUrl,
    ...(headers && { headers }),
    async fetch(request) {
      // Added after the middleware, which must not see the key.
      const credentials = await credentialsOf(settings.credentials, settings.warn);
      const own = authenticate(request.url, credentials, settings);
      const outgoing = await outgoingOf(request);
      return send(
        settings.fetch(),
        { ...outgoing, url: own.url, headers: { ...outgoing.headers, ...own.headers } },
        request.signal,
      );
    },
  });
  raw.use(...middleware);
  return raw;
}
