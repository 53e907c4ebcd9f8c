import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isObject, type JsonObject } from "../description/json.ts";
import type { Answer, WireRequest } from "../engines/answer.ts";
import { listenOnLoopback, type LoopbackServer } from "../environment/loopback-server.ts";
import { withoutRedirect } from "./replayed-status.ts";
import { queryOf } from "../engines/fetch-from.ts";

/** Answers a request in the state that the Verifier has set up. */
export type AnswerInState = (request: WireRequest, state: JsonObject) => Promise<Answer>;

/** The provider that the Pact Verifier replays against. */
export interface ReplayServer extends LoopbackServer {
  /** The address to which the Verifier sends the state of the next interaction. */
  readonly statesUrl: string;
  /** The parameters of the states under which a request was answered, in order. */
  readonly answered: readonly JsonObject[];
}

const STATES_PATH = "/_pact/provider-states";

/** Starts a provider with one state at a time; each Verifier needs its own. */
export async function startReplayServer(answer: AnswerInState): Promise<ReplayServer> {
  let state: JsonObject | undefined;
  const answered: JsonObject[] = [];
  const reply = async (request: IncomingMessage): Promise<Answer> => {
    const body = await text(request);
    if (request.url === STATES_PATH) {
      const { action, params }: { action?: unknown; params?: unknown } = JSON.parse(body);
      // For an interaction without a state, the parameters are missing.
      state = action !== "teardown" && isObject(params) && Object.keys(params).length > 0 ? params : undefined;
      return { status: 200, headers: {}, text: "", violations: [] };
    }
    if (state === undefined)
      return { status: 500, headers: {}, text: "No provider state was set up for this request", violations: [] };
    answered.push(state);
    return answer(wireRequestOf(request, body), state);
  };
  const server = createServer((request, response) => {
    reply(request).then(
      (given) => send(response, given),
      (error: unknown) => send(response, { status: 500, headers: {}, text: String(error), violations: [] }),
    );
  });
  const { url, close } = await listenOnLoopback(server);
  return { url, statesUrl: url + STATES_PATH, answered, close };
}

function wireRequestOf({ method = "GET", url = "/", headers }: IncomingMessage, body: string): WireRequest {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return {
    method: method.toLowerCase(),
    path: pathname,
    query: queryOf(searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: body === "" ? undefined : body,
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const { status, headers, text: body } = withoutRedirect(answer);
  // With a length, head and body are sent in one packet.
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
