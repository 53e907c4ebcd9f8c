import type { FetchedResponse } from "../http/fetch.ts";
import { requestIdHeader } from "../generated/service.gen.ts";
import type { HarContent, HarEntry, HarRequest } from "./har.ts";
import { madeUpAddress } from "./made-up-address.ts";
import { madeUpBody } from "./made-up-body.ts";
import { madeUpHeaders } from "./made-up-headers.ts";
import type { MadeUp } from "./made-up.ts";
import type { SeenSecrets } from "./seen-secrets.ts";

/** The original request and response, which are never stored. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly sent: readonly (readonly [string, string])[];
  readonly body: string | undefined;
  /** Missing if no response arrived; its body is missing if it was not read to its end. */
  readonly answer: { readonly response: FetchedResponse; readonly body: string | undefined } | undefined;
  /** In milliseconds since 1970. */
  readonly started: number;
  readonly ended: number;
}

const METHODS = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
const READ = ["content-type", "retry-after", "set-cookie", requestIdHeader];
const NOTHING_KNOWN = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 } as const;

/** An exchange with made-up values. */
export function madeUpEntry(exchange: Exchange, madeUp: MadeUp, seen: SeenSecrets): HarEntry {
  const { started, ended, answer, sent, body } = exchange;
  const received = answer === undefined ? [] : headersOf(answer.response);
  seen.see(sent);
  seen.see(received);
  const method = exchange.method.toUpperCase();
  const time = ended - started;
  return {
    startedDateTime: new Date(started).toISOString(),
    time,
    request: {
      ...NOTHING_KNOWN,
      method: METHODS.test(method) ? method : "OTHER",
      ...madeUpAddress(exchange.url, madeUp),
      headers: madeUpHeaders(sent, madeUp),
      ...(body === undefined ? {} : { postData: postDataOf(body, madeUp) }),
    },
    response: {
      ...NOTHING_KNOWN,
      status: answer?.response.status ?? 0,
      statusText: "",
      headers: madeUpHeaders(received, madeUp, { names: true }),
      content: contentOf(answer?.body, madeUp),
      redirectURL: "",
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
}

function postDataOf(body: string, madeUp: MadeUp): NonNullable<HarRequest["postData"]> {
  const { mimeType, text, comment } = contentOf(body, madeUp);
  return { mimeType, text, ...(comment !== undefined && { comment }) };
}

/** All headers of a web response; for other implementations, only those that are read by name. */
function headersOf({ headers }: FetchedResponse): [string, string][] {
  if (headers instanceof Headers) return [...headers];
  return READ.flatMap((name): [string, string][] => {
    const value = name === "" ? null : headers.get(name);
    return value === null ? [] : [[name, value]];
  });
}

function contentOf(body: string | undefined, madeUp: MadeUp): HarContent {
  const mimeType = "application/json";
  if (body === undefined) return { size: 0, mimeType, text: "", comment: "The body did not arrive." };
  if (body === "") return { size: 0, mimeType, text: "" };
  try {
    const text = madeUpBody(body, madeUp);
    return { size: text.length, mimeType, text };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { size: 0, mimeType: "text/plain", text: "", comment: "The body was not JSON and is not kept." };
  }
}
