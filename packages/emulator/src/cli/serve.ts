import { createServer, type Server } from "node:http";
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
    void (async () => {
      try {
        await send(outgoing, await fetch(createRequest(incoming, outgoing)));
      } catch {
        // A connection that a fault closes, a caller who left, or an address that is none.
        outgoing.destroy();
      }
    })();
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

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
