import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sendResponse as send } from "@remix-run/node-fetch-server";
import type { Emulator } from "../create-emulator.ts";
import { sendResponse } from "../http/send-response.ts";
import { discardRest, isTooLong, readIncoming } from "./read-incoming.ts";

/** A running server. */
export interface RunningServer {
  /** `http://127.0.0.1:4020`, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an emulator over HTTP. Rejects if the address cannot be bound. */
export async function serve(emulator: Emulator, port: number, host: string): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    // A fault closed or broke the connection, or the caller disconnected.
    reply(emulator, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await listen(server, port, host);
  // A server that listens on a port has an `AddressInfo`.
  const { port: taken, address, family } = server.address() as AddressInfo;
  const name = family === "IPv6" ? `[${address}]` : address;
  return {
    url: `http://${name}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function reply({ answer }: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await readIncoming(incoming);
  if (request === undefined) {
    outgoing.writeHead(400, { connection: "close" }).end();
    return;
  }
  const response = answer(request);
  const { status, headers, body, transport } = response;
  if (transport !== undefined) {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    await send(outgoing, await sendResponse(response, gone.signal));
  } else if (isTooLong(request)) {
    outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).write(body);
    await discardRest(incoming);
    outgoing.end();
  } else outgoing.writeHead(status, headers).end(body);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
