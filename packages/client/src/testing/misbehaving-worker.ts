import { parentPort } from "node:worker_threads";
import { startServer } from "./loopback-server.ts";
import { misbehave } from "./misbehaviour.ts";

// A thread of its own, so that the server's open resources are not counted as the client's.
const server = await startServer((arrived, response) => {
  server.arrived.length = 0;
  misbehave(arrived, response);
});
parentPort?.postMessage(server.url);
