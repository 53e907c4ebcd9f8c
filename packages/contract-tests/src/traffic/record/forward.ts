import http from "node:http";
import https from "node:https";
import { buffer } from "node:stream/consumers";
import zlib from "node:zlib";
import { isLoopback } from "../../environment/direct-fetch.ts";

/** A message on the wire: alternating names and values of headers, as in Node's `rawHeaders`, and the exact bytes. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** The response. */
export interface RawResponse {
  readonly status: number;
  readonly statusText: string;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** Hop-by-hop headers (RFC 9110, 7.6.1). */
const HOP =
  /^(?:connection|keep-alive|proxy-authenticate|proxy-authorization|proxy-connection|te|trailer|transfer-encoding|upgrade|content-length|host)$/i;

/** Separate agents for addresses of this machine, because the global ones may use the proxies of the environment. */
const direct = { "http:": new http.Agent(), "https:": new https.Agent() };

/** Forwards a request byte for byte, and reads the whole response. Redirects are not followed. */
export async function forward(
  { method, url, rawHeaders, body }: RawRequest,
  signal: AbortSignal,
): Promise<RawResponse> {
  const secure = url.startsWith("https:");
  const agent = isLoopback(url) ? direct[secure ? "https:" : "http:"] : undefined;
  const named = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const hasBody = body.length > 0 || named.includes("content-length");
  const headers = [
    "host",
    new URL(url).host,
    ...endToEnd(rawHeaders),
    ...(hasBody ? ["content-length", String(body.length)] : []),
  ];
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    (secure ? https : http)
      .request(url, { method, headers, signal, ...(agent && { agent }) }, resolve)
      .once("error", reject)
      .end(hasBody ? body : undefined);
  });
  const { statusCode: status = 0, statusMessage: statusText = "" } = response;
  return { status, statusText, rawHeaders: endToEnd(response.rawHeaders), body: await buffer(response) };
}

/** The headers without hop-by-hop ones. */
function endToEnd(rawHeaders: readonly string[]): string[] {
  return rawHeaders.flatMap((name, at) => (at % 2 === 0 && !HOP.test(name) ? [name, rawHeaders[at + 1] ?? ""] : []));
}

const DECODERS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: zlib.gunzipSync,
  "x-gzip": zlib.gunzipSync,
  deflate: zlib.inflateSync,
  br: zlib.brotliDecompressSync,
  zstd: zlib.zstdDecompressSync,
};

/** The decoded text of a body. @throws {TypeError} for an unknown content encoding; also throws the errors of zlib. */
export function textOf(body: Buffer, encodings: string | null): string {
  const names = (encodings ?? "").split(",").map((name) => name.trim().toLowerCase());
  const plain = names.toReversed().reduce((bytes, name) => {
    if (name === "" || name === "identity" || bytes.length === 0) return bytes;
    const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (decode === undefined) throw new TypeError(`The content-encoding ${name} is not known`);
    return decode(bytes);
  }, body);
  return plain.toString("utf8");
}

/** Pairs of names and values; several values of one name are not joined. */
export function pairsOf(rawHeaders: readonly string[]): [name: string, value: string][] {
  return rawHeaders.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""]] : []));
}
