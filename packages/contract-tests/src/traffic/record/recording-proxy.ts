import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { type HarEntry, recordEntries } from "@resellers-sdk/client/record";
import { resellersContract } from "../../contract/resellers-contract.ts";
import { operationMatcher } from "../../description/match-operation.ts";
import { listenOnLoopback, type LoopbackServer } from "../../environment/loopback-server.ts";
import { problem } from "../../mock/http-rules.ts";
import { forward, pairsOf, type RawRequest, type RawResponse, textOf } from "./forward.ts";

/** Options of a recording proxy. */
export interface RecordingProxyOptions {
  /** The server to which requests are forwarded; its path, if any, is prepended. */
  readonly to: string;
  /** The port on the loopback interface; 0 for a free one. */
  readonly port: number;
  /**
   * Called with each redacted exchange before the caller gets its answer; with `undefined` if it could not be recorded.
   */
  readonly onEntry: (entry: HarEntry | undefined) => void;
  /** Called for each answer, with only the name of the operation, because nothing else may be printed. */
  readonly onAnswer: (operation: string, status: number) => void;
}

type FetchInit = Parameters<ReturnType<typeof recordEntries>["fetch"]>[1];

/**
 * Forwards requests to a server and records them with the recorder of `recordTraffic`. Both sides get the exact bytes;
 * the recorder gets the decoded text.
 *
 * @throws {Error} With the code of Node, such as `EADDRINUSE`.
 */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<LoopbackServer> {
  const { onEntry, onAnswer } = options;
  const match = operationMatcher(resellersContract.requests);
  // The recorder passes on the options object of a request unchanged, so it serves as the key for the bytes of both
  // sides.
  const requests = new WeakMap<FetchInit, RawRequest>();
  const responses = new WeakMap<FetchInit, RawResponse>();
  const recording = recordEntries(async (_, init) => {
    const request = requests.get(init);
    if (request === undefined) throw new Error("The request was not read.");
    const response = await forward(request, init.signal);
    responses.set(init, response);
    const headers = new Headers(pairsOf(response.rawHeaders));
    const { status, body } = response;
    const text = async (): Promise<string> => textOf(body, headers.get("content-encoding"));
    return { ok: status < 400, status, headers, text };
  }, onEntry);

  const reply = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = "GET", url: target = "/", rawHeaders, headers } = incoming;
    const body = await buffer(incoming);
    if (!target.startsWith("/")) return refuse(outgoing, 400, "Send only the path; this proxy serves a single server");
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const url = `${options.to.replace(/\/$/, "")}${target}`;
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    const init: FetchInit = {
      method,
      headers: Object.fromEntries(sent),
      body: body.length === 0 ? null : body.toString("utf8"),
      redirect: "manual",
      signal: gone.signal,
    };
    requests.set(init, { method, url, rawHeaders, body });
    const operation = match(method, new URL(url).pathname)?.operation ?? "an address that is not described";
    try {
      const answer = await recording.fetch(url, init);
      // Reading the text passes it to the recorder; the caller may be able to read a body that the recorder cannot.
      await answer.text().catch(() => undefined);
      await written();
      const response = responses.get(init);
      if (response === undefined) throw new Error("There is no response.");
      outgoing.writeHead(response.status, response.statusText, [...response.rawHeaders, ...lengthOf(method, response)]);
      outgoing.end(response.body);
      onAnswer(operation, response.status);
    } catch (error) {
      await written();
      if (gone.signal.aborted) return;
      // The message of a network failure has hosts and ports, but no data of the request.
      const code = error instanceof Error && "code" in error ? String(error.code) : "it did not answer in HTTP";
      refuse(outgoing, 502, `The target cannot be reached: ${code}`);
      onAnswer(operation, 0);
    }
  };
  const active = new Set<Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    const replied = reply(incoming, outgoing).catch(() => void outgoing.destroy()); // The caller has disconnected.
    active.add(replied);
    void replied.finally(() => active.delete(replied));
  });
  const { url, close } = await listenOnLoopback(server, options.port);
  return {
    url,
    close: async () => {
      await close(); // Requests in progress lose their caller, and are recorded without an answer.
      await Promise.all(active);
      await recording.settled();
    },
  };
}

/**
 * Resolves when an exchange whose body was read is recorded. The recorder then needs only promise callbacks, which run
 * before `setImmediate`.
 */
function written(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A response to HEAD has a `content-length` but no body. */
function lengthOf(method: string, { status, body }: RawResponse): string[] {
  return method === "HEAD" || status === 204 || status === 304 ? [] : ["content-length", String(body.length)];
}

function refuse(outgoing: ServerResponse, status: number, detail: string): void {
  const { headers, text } = problem(status, detail);
  outgoing.writeHead(status, { ...headers }).end(text);
}
