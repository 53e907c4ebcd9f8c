import type { IncomingMessage } from "node:http";
import type { ExampleRequest } from "../matrix/example-request.ts";
import type { MatchOperation } from "../description/match-operation.ts";
import type { MockAnswer } from "./mock-answer.ts";

/** The path of the list of answers, which is not an operation of the API. */
export const LIST_PATH = "/__errors";

const JSON_MEDIA_TYPE = /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i;
const METHODS = ["delete", "get", "head", "options", "patch", "post", "put"];

/** The request target of RFC 9112: a path with a query, an absolute address, or `*`. */
export interface RequestTarget {
  /** Percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Parses a request target without normalising it: `//x/y` is a path that begins with two slashes, not a host. */
export function readTarget(target: string): RequestTarget {
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) {
    const { pathname, searchParams } = new URL(target);
    return { path: pathname, query: searchParams };
  }
  const at = target.indexOf("?");
  return at < 0
    ? { path: target, query: new URLSearchParams() }
    : { path: target.slice(0, at), query: new URLSearchParams(target.slice(at + 1)) };
}

/**
 * The answers of an HTTP server before the API is involved: to a path that is not valid UTF-8, to a method that the
 * path does not have, and to a body whose headers say that it is not JSON.
 *
 * @returns `undefined` for a request that the API has to answer.
 */
export function answerByHttp(
  { method = "GET", headers }: IncomingMessage,
  { path }: RequestTarget,
  hasBody: boolean,
  match: MatchOperation,
  requests: Readonly<Record<string, Pick<ExampleRequest, "contentType">>>,
): MockAnswer | undefined {
  if (path === "*" && method === "OPTIONS") return noContent({ allow: allowOf([...METHODS]) });
  if (!isText(path)) return problem(400, `The path ${path} is not percent-encoded UTF-8`);
  const known = path === LIST_PATH ? ["get"] : METHODS.filter((one) => match(one, path) !== undefined);
  if (known.length === 0)
    return problem(404, `There is no operation ${method} ${path}; GET ${LIST_PATH} lists what there is`);
  const allow = allowOf(known);
  if (method === "OPTIONS" && !known.includes("options")) return noContent({ allow });
  if (!known.includes(method === "HEAD" && !known.includes("head") ? "get" : method.toLowerCase()))
    return problem(405, `${path} has no ${method}, only ${allow}`, { allow });
  const operation = match(method.toLowerCase(), path)?.operation ?? "";
  const { contentType: accept = "application/json" } = requests[operation] ?? {};
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = headers;
  if (hasBody && !isTaken(type, accept))
    return problem(415, `content-type must be ${accept} (header), not ${type === "" ? "missing" : type}`, { accept });
  if (hasBody && encoding !== "identity")
    return problem(415, `content-encoding must be identity (header), not ${encoding}`, { accept });
  return undefined;
}

/** Whether a media type is the described one; all names of JSON are equivalent. */
function isTaken(type: string, accept: string): boolean {
  const nameOf = (one: string): string => (one.split(";")[0] ?? "").trim().toLowerCase();
  return JSON_MEDIA_TYPE.test(accept) ? JSON_MEDIA_TYPE.test(type) : nameOf(type) === nameOf(accept);
}

/** An answer of the mock server itself, in the format of RFC 9457. */
export function problem(status: number, detail: string, headers: MockAnswer["headers"] = {}): MockAnswer {
  const text = JSON.stringify({ type: "about:blank", title: "The mock server cannot answer this", status, detail });
  return { status, headers: { "content-type": "application/problem+json", ...headers }, text, problems: [detail] };
}

function noContent(headers: MockAnswer["headers"]): MockAnswer {
  return { status: 204, headers, text: "", problems: [] };
}

function allowOf(methods: readonly string[]): string {
  const names = methods.map((method) => method.toUpperCase());
  const implied = [...(methods.includes("get") ? ["HEAD"] : []), "OPTIONS"];
  return [...new Set([...names, ...implied])].toSorted().join(", ");
}

function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
