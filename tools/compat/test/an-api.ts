import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers as the API does, to pages of every origin too. */
export interface Api extends AsyncDisposable {
  readonly url: string;
}

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PATCH",
  "access-control-allow-headers": "authorization, wix-account-id, content-type",
};
/** The statuses and bodies of failures, by method. */
const failures = new Map([
  [
    "POST",
    [428, failure("PRODUCT_LIMIT_EXCEEDED", "Limit for product p exceeded, number of current subscriptions 3.")],
  ],
  ["PATCH", [428, failure("MISSING_SITE_ID", "Site ID should be specified.")]],
] as const);

function failure(code: string, message: string): object {
  return { message, details: { applicationError: { code, description: message } } };
}

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const id = url.slice(url.lastIndexOf("/") + 1);
  if (method === "OPTIONS") return void response.writeHead(204, cors).end();
  if (id === "page") return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
  if (id === "silent") return;
  if (id === "reset") return void response.socket?.resetAndDestroy();
  const [status, body] = failures.get(method as "POST") ?? [200, { package: { id } }]; // Other methods succeed.
  response.writeHead(status, { ...cors, "content-type": "application/json" }).end(JSON.stringify(body));
}

/**
 * Starts the server: packages are there under every id, orders meet a limit. `silent` gets no answer and `reset` a
 * connection that breaks; `page` is an empty page of the server's own origin.
 */
export async function startApi(): Promise<Api> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
