import type { Answer, WireRequest } from "../engines/answer.ts";
import { directFetch } from "../environment/direct-fetch.ts";
import type { Target } from "./target.ts";

const TIMEOUT_MS = 15_000;
const MADE_BY_PRISM = /"type":\s*"(https:\/\/stoplight\.io\/prism\/errors#[A-Z_]+)"/;
/** Headers that `fetch` sets itself, or that belong to a single connection. */
const OF_THE_CONNECTION = /^(host|connection|content-length|transfer-encoding|keep-alive|accept-encoding)$/;

/**
 * Sends a request unchanged to the target, except that the target's own headers replace those with the same names.
 *
 * @param stop Aborts the request, in addition to its timeout.
 * @throws If there is no answer.
 */
export async function askTarget(
  { url, headers, timeoutMs = TIMEOUT_MS }: Target,
  sent: WireRequest,
  stop?: AbortSignal,
): Promise<Answer> {
  const address = new URL(url.replace(/\/$/, "") + sent.path);
  for (const [name, value] of Object.entries(sent.query))
    for (const one of [value].flat()) address.searchParams.append(name, one);
  const all = new Headers(Object.entries(sent.headers).filter(([name]) => !OF_THE_CONNECTION.test(name)));
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  const response = await directFetch(address.href, {
    method: sent.method.toUpperCase(),
    headers: all,
    redirect: "manual",
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(stop === undefined ? [] : [stop])]),
    ...(sent.body === undefined ? {} : { body: sent.body }),
  });
  const text = await response.text();
  const prism = response.status >= 400 ? MADE_BY_PRISM.exec(text)?.[1] : undefined;
  return {
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].filter(
        ([name]) => !/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name),
      ),
    ),
    text,
    violations: [],
    ...(prism === undefined ? {} : { madeUp: `Prism (${prism})` }),
  };
}
