import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Contract } from "../contract/contract.ts";
import { queryOf } from "../engines/fetch-from.ts";
import type { MockServer } from "../engines/prism-server.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { createMockEngine, type MockAnswer } from "./mock-engine.ts";

/** Settings of {@link startMockServer}. */
export interface MockServerOptions {
  /** The TCP port on the loopback interface; 0, the default, takes a free one. */
  readonly port?: number;
  /** What the server mocks; the Wix Resellers API where nothing is said. */
  readonly contract?: Contract;
  /** Is told of each request that was answered, and, of one that was refused, what is wrong with it and where. */
  readonly onAnswer?: (method: string, path: string, status: number, problems: readonly string[]) => void;
}

/** A request that takes longer is given up. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Starts a mock server for development: it checks requests as Prism does, answers with the documented success, and can
 * be forced into every documented failure by the header `Prefer: code=428, example=NAME`, by `?__error=NAME`, or by
 * a magic value in the request. `GET /__errors` lists them. Browsers of any origin may call it.
 *
 * @throws When the port is taken.
 * @example
 * const server = await startMockServer();
 * const resellers = createResellersClient({ apiKey, accountId, baseUrl: server.url });
 * await resellers.createPackageV2({ externalId: "force:PRODUCT_LIMIT_EXCEEDED", products });
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, contract = resellersContract, onAnswer } = options;
  const engine = createMockEngine(contract);
  const reply = async (request: IncomingMessage): Promise<MockAnswer> => {
    const { method = "GET", url = "/", headers } = request;
    if (method === "OPTIONS" && headers["access-control-request-method"] !== undefined)
      return { status: 204, headers: {}, text: "", problems: [] };
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const body = await text(request);
    const answer = await engine({
      method: method.toLowerCase(),
      path: pathname,
      query: queryOf(searchParams),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: body === "" ? undefined : body,
    });
    onAnswer?.(method, url, answer.status, answer.problems);
    return answer;
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    reply(request).then(
      (answer) => send(request, response, answer),
      (error: unknown) => send(request, response, { status: 500, headers: {}, text: String(error), problems: [] }),
    );
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // It listens on a port, not on a pipe.
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send({ headers }: IncomingMessage, response: ServerResponse, answer: MockAnswer): void {
  response.writeHead(answer.status, {
    "access-control-allow-origin": headers.origin ?? "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
    "access-control-expose-headers": "*",
    vary: "origin",
    ...answer.headers,
  });
  response.end(answer.text);
}
