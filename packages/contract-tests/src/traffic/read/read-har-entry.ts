import { isObject, memberOf } from "../../description/json.ts";
import { type Exchange, TrafficFileError } from "./exchange.ts";

/** Reads what an audit needs of an entry. @throws {TrafficFileError} when the entry has no method, address or status. */
export function readHarEntry(entry: unknown, place: string): Exchange {
  const { method, url } = memberOf(entry, "request");
  const { status } = memberOf(entry, "response");
  if (typeof method !== "string") throw new TrafficFileError(`${place} has no \`request.method\`.`);
  if (typeof url !== "string" || !URL.canParse(url))
    throw new TrafficFileError(`${place} has no address in \`request.url\`.`);
  if (typeof status !== "number" || !Number.isInteger(status))
    throw new TrafficFileError(`${place} has no \`response.status\`.`);
  return {
    kind: "exchange",
    place,
    method,
    path: new URL(url).pathname,
    status,
    body: bodyOf(memberOf(entry, "response")["content"], status),
  };
}

function bodyOf(content: unknown, status: number): string | undefined {
  const { text, encoding, size, comment } = isObject(content) ? content : {};
  if (typeof text === "string" && text !== "")
    return encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
  // Tools leave a body out that they did not keep; an empty one has the size 0.
  return status === 204 || (size === 0 && comment === undefined) ? "" : undefined;
}
