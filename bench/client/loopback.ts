import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { answers } from "./answers.ts";
import { contenders, type Send } from "./contenders.ts";

const AT_ONCE = 100;

/** A server in a thread of its own, and what sends requests to it. */
export interface Loopback {
  readonly senders: ReadonlyMap<string, Send>;
  stop(): Promise<unknown>;
}

/** Starts the server, and makes a sender of each library. */
export async function startLoopback(names: readonly string[]): Promise<Loopback> {
  const server = new Worker(new URL("./server.ts", import.meta.url), { workerData: answers[200] });
  const [origin] = (await once(server, "message")) as [string];
  const sender = (name: string): [string, Send] => {
    const make = contenders[name];
    if (!make) throw new Error(`no such library: ${name}`);
    return [name, make({ origin, fetch })];
  };
  return { senders: new Map(names.map(sender)), stop: () => server.terminate() };
}

/** Sends requests, 100 at once. */
export async function sendMany(send: Send, calls: number): Promise<void> {
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
