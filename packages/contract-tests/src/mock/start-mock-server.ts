import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Contract } from "../contract/contract.ts";
import { operationMatcher } from "../description/match-operation.ts";
import { loadPrism } from "../engines/load-prism.ts";
import { checkCodeGeneration } from "../environment/check-environment.ts";
import { listenOnLoopback } from "../environment/loopback-server.ts";
import { queryOf } from "../engines/fetch-from.ts";
import type { MockServer } from "../engines/prism-server.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { answerByHttp, problem, readTarget } from "./http-rules.ts";
import type { MockAnswer } from "./mock-answer.ts";
import { createMockEngine } from "./mock-engine.ts";

/** Settings of {@link startMockServer}. */
export interface MockServerOptions {
  /** The TCP port on the loopback interface. Default: 0, for a free one. */
  readonly port?: number;
  /** The contract to mock. Default: the Wix Resellers API. */
  readonly contract?: Contract;
  /** Called for each answered request; for a refused one, with its problems and their places. */
  readonly onAnswer?: (method: string, path: string, status: number, problems: readonly string[]) => void;
}

/** The timeout of a request. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Starts a mock server for development: it checks requests as Prism does, answers with the documented success, and can
 * be forced into every documented failure by the header `Prefer: code=428, example=NAME`, by `?__error=NAME`, or by
 * a magic value in the request. `GET /__errors` lists them. Browsers of any origin may call it.
 *
 * @throws {EnvironmentError} If Prism cannot run here.
 * @throws If the port is in use.
 * @example
 * const server = await startMockServer();
 * const resellers = createResellersClient({ apiKey, accountId, baseUrl: server.url });
 * await resellers.createPackageV2({ externalId: "force:PRODUCT_LIMIT_EXCEEDED", products });
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, contract = resellersContract, onAnswer } = options;
  checkCodeGeneration();
  await loadPrism(); // Loaded now, because a server that cannot answer must not start.
  const engine = createMockEngine(contract);
  const match = operationMatcher(contract.requests);
  const reply = async (request: IncomingMessage): Promise<MockAnswer> => {
    const { method = "GET", url = "/", headers } = request;
    if (method === "OPTIONS" && headers["access-control-request-method"] !== undefined)
      return { status: 204, headers: {}, text: "", problems: [] };
    const target = readTarget(url);
    const body = await text(request);
    const answer = answerByHttp(request, target, body !== "", match, contract.requests);
    if (answer !== undefined) return answer;
    return engine({
      method: method === "HEAD" && match("head", target.path) === undefined ? "get" : method.toLowerCase(),
      path: target.path,
      query: queryOf(target.query),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body: body === "" ? undefined : body,
    });
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const answer = await reply(request).catch((error: unknown) =>
      request.destroyed && !request.complete
        ? undefined // The caller has disconnected.
        : problem(500, `The mock server failed: ${error instanceof Error ? error.message : String(error)}`),
    );
    if (answer === undefined) return;
    send(request, response, answer);
    if (method !== "OPTIONS") onAnswer?.(method, url, answer.status, answer.problems);
  });
  return listenOnLoopback(server, port);
}

function send({ headers }: IncomingMessage, response: ServerResponse, answer: MockAnswer): void {
  response.writeHead(answer.status, {
    "access-control-allow-origin": headers.origin ?? "*",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    "access-control-expose-headers": "*",
    vary: "origin",
    ...answer.headers,
    ...(answer.status === 204 ? {} : { "content-length": Buffer.byteLength(answer.text) }),
  });
  response.end(answer.text); // Node omits the body for HEAD.
}
