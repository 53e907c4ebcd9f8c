import http from "node:http";
import https from "node:https";
import type { Fetch } from "./fetch.ts";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Whether an address belongs to this machine. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.test(new URL(url).hostname);
}

/**
 * The global `fetch`, but without proxies for addresses of this machine. Node's own uses them if `NODE_USE_ENV_PROXY`
 * is set and `NO_PROXY` does not list the address. Redirects from this machine are not followed.
 */
export const directFetch: Fetch = async (input, init) => {
  if (!isLoopback(typeof input === "string" ? input : input.url)) return fetch(input, init);
  const request = new Request(input, init);
  const body = Buffer.from(await request.arrayBuffer());
  try {
    return await send(request, body);
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    throw new TypeError("fetch failed", { cause: error }); // The same error as from the global `fetch`.
  }
};

/** A separate agent, because the global one may use the proxies of the environment. */
const agents = { "http:": new http.Agent(), "https:": new https.Agent() };

async function send({ url, method, headers, signal }: Request, body: Buffer): Promise<Response> {
  const secure = url.startsWith("https:");
  const options: http.RequestOptions = {
    method,
    signal,
    agent: agents[secure ? "https:" : "http:"],
    headers: {
      "accept-encoding": "identity",
      ...Object.fromEntries(headers),
      // Without a length, Node omits the body of a DELETE.
      ...(body.length === 0 ? {} : { "content-length": String(body.length) }),
    },
  };
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    (secure ? https : http)
      .request(url, options, resolve)
      .once("error", reject)
      .end(body.length === 0 ? undefined : body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer); // Without an encoding, chunks are buffers.
  const { statusCode = 0, statusMessage = "", rawHeaders } = response;
  const pairs = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""]] : [],
  );
  return new Response(WITHOUT_BODY.has(statusCode) ? null : Buffer.concat(chunks), {
    status: statusCode,
    statusText: statusMessage,
    headers: pairs,
  });
}
