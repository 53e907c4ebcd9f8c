import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on the loopback interface. */
export interface LoopbackServer {
  readonly url: string;
  /** Aborts requests that are in progress, and resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback interface.
 *
 * @param port 0 for a free one.
 * @throws {Error} With the code of Node, such as `EADDRINUSE`.
 */
export async function listenOnLoopback(server: Server, port = 0): Promise<LoopbackServer> {
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
