import { createServer, type RequestListener } from "node:http";
import { listenOnLoopback } from "../environment/loopback-server.ts";

/** A server on a free port of the loopback interface, stopped when it is disposed. */
export async function serve(listener: RequestListener): Promise<{ readonly url: string } & AsyncDisposable> {
  const { url, close } = await listenOnLoopback(createServer(listener));
  return { url, [Symbol.asyncDispose]: close };
}
