import {
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Middleware,
  type MiddlewareCallbackParams,
} from "openapi-fetch";
import { MiddlewareFailure } from "./middleware-failure.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";

/** The information about an operation that the functions of a middleware receive. */
export type MiddlewareContext = Pick<MiddlewareCallbackParams, "schemaPath" | "params">;

/** Passes a request on, and returns its response. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/** Sends a request through middleware. */
export type SendThrough = (request: OutgoingRequest, context: MiddlewareContext, next: Next) => Promise<Response>;

/**
 * Middleware as openapi-fetch defines it: `onRequest` in the order of the list, `onResponse` and `onError` in the
 * reverse order. `onRequest` may replace the request or answer it, `onResponse` may replace the response, and `onError`
 * may answer, or replace what was thrown.
 */
export function throughMiddleware(middleware: readonly Middleware[], baseUrl: string): SendThrough {
  const backwards = middleware.toReversed();
  const options = Object.freeze({
    baseUrl,
    parseAs: "text",
    fetch: globalThis.fetch,
    querySerializer: createQuerySerializer(),
    bodySerializer: defaultBodySerializer,
    pathSerializer: defaultPathSerializer,
  } as const);
  return async (outgoing, operation, next) => {
    const id = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
    const context = { ...operation, options };
    let request = new Request(outgoing.url, outgoing as RequestInit);
    for (const { onRequest } of middleware) {
      const answer = await guarded(() => onRequest?.({ ...context, request, id }));
      if (answer instanceof Response) return answer;
      if (answer) request = answer;
    }
    const params = { ...context, id };
    let response: Response;
    try {
      response = await next(await outgoingOf(request));
    } catch (thrown) {
      response = await afterError(backwards, { ...params, request }, thrown);
    }
    for (const { onResponse } of backwards)
      response = (await guarded(() => onResponse?.({ ...params, request, response }))) ?? response;
    return response;
  };
}

async function afterError(
  backwards: readonly Middleware[],
  params: MiddlewareCallbackParams,
  thrown: unknown,
): Promise<Response> {
  for (const { onError } of backwards) {
    const answer = await guarded(() => onError?.({ ...params, error: thrown }));
    if (answer instanceof Response) return answer;
    if (answer) thrown = answer;
  }
  throw thrown;
}

async function guarded<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    throw new MiddlewareFailure(thrown);
  }
}

/** Sends a web `Request`. */
export async function outgoingOf(request: Request): Promise<OutgoingRequest> {
  const { url, method, headers } = request;
  const body = await request.arrayBuffer(); // `request.body` is missing in Firefox.
  return { url, method, headers: Object.fromEntries(headers), body: body.byteLength ? body : null };
}
