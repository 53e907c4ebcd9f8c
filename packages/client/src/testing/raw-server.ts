import { createServer, type AddressInfo, type Socket } from "node:net";

/** A server that sends raw bytes, including responses that no HTTP library would send. */
export interface RawServer extends AsyncDisposable {
  readonly url: string;
  /** The request lines that arrived. */
  readonly arrived: string[];
  /** The responses for the next connections, in order; the last one is used for all further connections. */
  answers: readonly (string | Uint8Array)[];
}

/** Starts a server that answers each connection once and closes it. */
export async function startRawServer(): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // The client closed the connection.
    socket.on("close", () => sockets.delete(socket));
    let received = "";
    socket.on("data", (chunk) => {
      const isFirst = received === "";
      received += chunk.toString("latin1");
      if (isFirst) raw.arrived.push(received.slice(0, received.indexOf("\r\n")));
      if (!isComplete(received)) return;
      const [next = "", ...rest] = raw.answers;
      if (rest.length > 0) raw.answers = rest;
      socket.end(next);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  const raw: RawServer = {
    url: `http://127.0.0.1:${port}`,
    arrived: [],
    answers: [],
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return raw;
}

function isComplete(request: string): boolean {
  const end = request.indexOf("\r\n\r\n");
  const length = Number(/^content-length: *(\d+)/im.exec(request)?.[1] ?? 0);
  return end >= 0 && request.length >= end + 4 + length;
}
