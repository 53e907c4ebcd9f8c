import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The server's handler of a request; `arrived` has the whole body. */
export type Handler = (arrived: Arrived, response: ServerResponse) => void;

/** A real HTTP server on the loopback interface, which keeps what arrives. */
export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  readonly arrived: Arrived[];
  handler: Handler;
}

/** Starts a server on a free port. */
export async function startServer(handler: Handler): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("error", () => {}); // The client closed the connection, as some tests make it do.
    request.on("end", () => {
      const arrived = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
      loopback.arrived.push(arrived);
      loopback.handler(arrived, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  const loopback: LoopbackServer = {
    url: `http://127.0.0.1:${port}`,
    arrived: [],
    handler,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return loopback;
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // As above.
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", "x-wix-request-id": "1774.5", ...headers });
  response.end(JSON.stringify(body));
}
