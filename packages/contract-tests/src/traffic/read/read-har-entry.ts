import { isObject, type JsonObject, memberOf } from "../../description/json.ts";
import { isTooDeep } from "./json-depth.ts";
import { type Exchange, type SentPart, TrafficFileError } from "./exchange.ts";

/**
 * Reads the parts of an entry that an audit needs. A body that is nested too deeply counts as missing.
 *
 * @throws {TrafficFileError} if the entry has no method, address or status.
 */
export function readHarEntry(entry: unknown, place: string, madeUp = false): Exchange {
  const { method, url } = memberOf(entry, "request");
  const { status } = memberOf(entry, "response");
  if (typeof method !== "string") throw new TrafficFileError(`${place} has no \`request.method\`.`);
  if (typeof url !== "string" || !URL.canParse(url))
    throw new TrafficFileError(`${place} has no address in \`request.url\`.`);
  if (typeof status !== "number" || !Number.isInteger(status))
    throw new TrafficFileError(`${place} has no \`response.status\`.`);
  const { pathname, searchParams } = new URL(url);
  const sent = sentPart(memberOf(entry, "request"));
  return {
    kind: "exchange",
    place,
    method,
    path: pathname,
    query: searchParams,
    sent: { ...sent, body: readable(sent.body) },
    madeUp,
    status,
    headers: headersOf(memberOf(entry, "response")["headers"]).map(([name]) => name),
    body: readable(bodyOf(memberOf(entry, "response")["content"], status)),
  };
}

function readable(body: string | undefined): string | undefined {
  return body === undefined || isTooDeep(body) ? undefined : body;
}

function sentPart({ headers, postData, bodySize }: JsonObject): SentPart {
  const { text, encoding, comment } = isObject(postData) ? postData : {};
  const isKept = typeof text === "string" && (text !== "" || comment === undefined);
  if (isKept && encoding !== "base64") return { headers: Object.fromEntries(headersOf(headers)), body: text };
  // Some tools record the size of a body without its text.
  const isEmpty = postData === undefined && (bodySize === undefined || Number(bodySize) <= 0);
  return { headers: Object.fromEntries(headersOf(headers)), body: isEmpty ? "" : undefined };
}

function headersOf(list: unknown): [name: string, value: string][] {
  return (Array.isArray(list) ? list : []).flatMap((header: unknown): [string, string][] => {
    const { name, value } = isObject(header) ? header : {};
    return typeof name === "string" && typeof value === "string" ? [[name.toLowerCase(), value]] : [];
  });
}

function bodyOf(content: unknown, status: number): string | undefined {
  const { text, encoding, size, comment } = isObject(content) ? content : {};
  if (typeof text === "string" && text !== "")
    return encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
  // Tools leave out a body that they did not record; an empty body has the size 0.
  return status === 204 || (size === 0 && comment === undefined) ? "" : undefined;
}
