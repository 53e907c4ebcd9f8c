import { loadPrism } from "./load-prism.ts";

/** A running mock server. */
export interface MockServer {
  /** The address for the client's `baseUrl`, such as `http://127.0.0.1:34567`. */
  readonly url: string;
  /** Ends the server and its connections. */
  close(): Promise<void>;
}

/** Settings of {@link startPrism}. */
export interface PrismOptions {
  /** The TCP port on the loopback interface. Default: 0, for a free one. */
  readonly port?: number;
}

/**
 * Starts Prism in this process as a mock of an OpenAPI description. It validates each request, and each of its own
 * answers, against the description.
 *
 * @param document An OpenAPI 3.1 description as an object, in one piece.
 * @throws If the description cannot be read, or the port is in use.
 */
export async function startPrism(document: object, { port = 0 }: PrismOptions = {}): Promise<MockServer> {
  const { core, http, server: prism } = await loadPrism();
  const operations = await http.getHttpOperationsFromSpec(structuredClone(document));
  const server = prism.createServer(operations, {
    cors: true,
    components: { logger: core.createLogger("prism", { level: "silent" }) },
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
