import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { request } from "node:http";
import type { Contender } from "./contenders.ts";

/** A process that answers, and how long it took from its start to its first answer. */
export interface RunningServer {
  readonly url: string;
  readonly firstAnswerMs: number;
  stop(): Promise<void>;
}

/** What every call carries: the emulator and Prism refuse calls without key and account. */
export const headers = {
  authorization: "any",
  "wix-account-id": "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
  "content-type": "application/json",
};

/** Starts a server and waits for its first success. Rejects if it ends, or after a timeout of half a minute. */
export async function start({ name, command, paths }: Contender, folder: string): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, command(port, folder), {
    cwd: import.meta.dirname,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said = `${said}${part.toString()}`.slice(-2000)));
  while ((await statusOf(url + paths.get)) !== 200) {
    if (child.exitCode !== null || performance.now() - startedAt > 30_000) {
      child.kill();
      throw new Error(`${name} does not answer: ${said}`);
    }
    await pause(5);
  }
  const firstAnswerMs = performance.now() - startedAt;
  return {
    url,
    firstAnswerMs,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    request(url, { headers, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", () => resolve(undefined))
      .end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // A server that listens on a port has an address with it.
  server.close();
  await once(server, "close");
  return port;
}
