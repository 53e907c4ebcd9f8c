import { parentPort } from "node:worker_threads";
import { startServer } from "./loopback-server.ts";
import { misbehave } from "./misbehaviour.ts";

// A thread of its own: what the server holds open must not be taken for what the client does.
const server = await startServer((arrived, response) => {
  server.arrived.length = 0;
  misbehave(arrived, response);
});
parentPort?.postMessage(server.url);
