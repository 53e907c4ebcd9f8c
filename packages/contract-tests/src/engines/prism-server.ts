import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A running mock server. */
export interface MockServer {
  /** The address to use as the client's `baseUrl`, such as `http://127.0.0.1:34567`. */
  readonly url: string;
  /** Ends the server and its connections. */
  close(): Promise<void>;
}

/** Settings of {@link startPrism}. */
export interface PrismOptions {
  /** The TCP port on the loopback interface; 0, the default, takes a free one. */
  readonly port?: number;
}

/**
 * Starts Prism in this process as a mock of an OpenAPI description. It validates each request, and each of its own
 * answers, against the description.
 *
 * @param document An OpenAPI 3.1 description as an object, in one piece.
 * @throws When the description cannot be read, or the port is taken.
 */
export async function startPrism(document: object, { port = 0 }: PrismOptions = {}): Promise<MockServer> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document)); // It resolves references in place.
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger("prism", { level: "silent" }) },
    config: {
      isProxy: false,
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  const url = await server.listen(port, "127.0.0.1");
  return { url, close: () => server.close() };
}
