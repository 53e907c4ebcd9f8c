import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequest, sendResponse as send } from "@remix-run/node-fetch-server";
import type { Emulator } from "../create-emulator.ts";

/** A server that runs. */
export interface RunningServer {
  /** `http://127.0.0.1:4020`, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves an emulator over HTTP. Rejects if the address cannot be taken. */
export async function serve({ fetch }: Emulator, port: number, host: string): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    const request = requestOf(incoming, outgoing);
    if (request === undefined) {
      outgoing.writeHead(400, { connection: "close" }).end();
      return;
    }
    fetch(request)
      .then((response) => send(outgoing, response))
      // A connection that a fault closes or breaks off, or a caller who left.
      .catch(() => outgoing.destroy());
  });
  await listen(server, port, host);
  // A server that listens on a port has an address with it.
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

/** Nothing where the name of the host or the address is none. */
function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Request | undefined {
  try {
    return createRequest(incoming, outgoing);
  } catch {
    return undefined;
  }
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
