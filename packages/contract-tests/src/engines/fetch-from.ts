import type { Fetch } from "../environment/fetch.ts";
import type { AnswerRequest, WireRequest } from "./answer.ts";

/** Makes a `fetch` without network: each request goes to `answer`, with its exact bytes. */
export function fetchFrom(answer: AnswerRequest): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { status, headers, text } = await answer(await wireRequestOf(request));
    return new Response(text === "" ? null : text, { status, headers: { ...headers } });
  };
}

async function wireRequestOf(request: Request): Promise<WireRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const text = await request.text();
  return {
    method: request.method.toLowerCase(),
    path: pathname,
    query: queryOf(searchParams),
    headers: Object.fromEntries(request.headers),
    body: text === "" ? undefined : text,
  };
}

/** The parsed query; a name that occurs several times has a list. */
export function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [first = "", ...rest] = search.getAll(name);
      return [name, rest.length === 0 ? first : [first, ...rest]];
    }),
  );
}
