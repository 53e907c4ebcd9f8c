import { type AnyError, toWire } from "@resellers-sdk/errors";
import { http, HttpResponse, type RequestHandler } from "msw";
import type { Emulator } from "./create-emulator.ts";
import { service } from "./generated/service.gen.ts";
import { corsHeaders, preflightHeaders } from "./http/cors.ts";
import { route } from "./http/route.ts";
import { sendResponse } from "./http/send-response.ts";

/** The parts of MSW that are used, the same in its versions 2 and 3. */
export interface Msw {
  readonly http: typeof http;
  readonly HttpResponse: typeof HttpResponse;
}

/**
 * A handler for MSW. It is MSW's own type under a name of this package: MSW does not export what its arguments are made
 * of, so that declarations of others could not name it.
 */
export interface ApiHandler extends RequestHandler {}

/** Where handlers answer, and with which MSW. */
export interface HandlerOptions {
  /** The address of the API in the code under test, without a slash at its end. Default: any. */
  readonly baseUrl?: string;
  /** The MSW to make handlers of, where the package is to use another copy than the one that it finds. */
  readonly msw?: Msw;
}

/** How one error is answered. */
export interface AnswerOptions extends HandlerOptions {
  /** Answers once, and then leaves requests to the next handler. */
  readonly once?: boolean;
  /** Further headers of the answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler makes of a request; `target` is its path and query as the API knows them. */
type Answering = (request: Request, target: string) => Promise<Response | undefined> | Response | undefined;

/**
 * Handlers that let an emulator answer every call of the API: one for each address. Preflights of browsers are
 * answered, and answers may be read by pages of every origin. The control API is reached by `emulator.control` only.
 *
 * @example
 * const emulator = createEmulator();
 * const server = setupServer(...emulatorHandlers(emulator));
 */
export function emulatorHandlers(emulator: Emulator, options: HandlerOptions = {}): ApiHandler[] {
  const paths = new Set(service.operations.map(({ path }) => path));
  return [...paths].map((path) =>
    handlerOf(path, options, async (request, target) => {
      const { method, headers, signal } = request;
      const body = new Uint8Array(await request.arrayBuffer());
      const answer = emulator.answer({
        method,
        target,
        headers: Object.fromEntries(headers),
        ...(body.length === 0 ? {} : { body }),
      });
      return sendResponse({ ...answer, headers: { ...answer.headers, ...corsHeaders(headers) } }, signal);
    }),
  );
}

/**
 * A handler that answers calls of one operation with an error, whatever was sent: one that `createError` made, with
 * names and parameters that are checked by the compiler, or any other that a response leads to. A network error fails
 * as the network does.
 *
 * @throws {RangeError} For an error that no answer leads to, such as a time-out.
 *
 * @example
 * const error = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", { productId: "p", numberOfCurrentSubscriptions: 3 });
 * server.use(answerWith(error));
 */
export function answerWith(error: AnyError, options: AnswerOptions = {}): ApiHandler {
  const { once = false, headers: further, msw } = options;
  const Answer = msw?.HttpResponse ?? HttpResponse;
  const described = service.operations.find(({ id }) => id === error.operation);
  if (described === undefined) throw new RangeError(`There is no operation ${error.operation}`);
  const wire = toWire(error);
  if (wire === undefined && error.kind !== "network")
    throw new RangeError(`No answer leads to an error of the kind ${error.kind}`);
  const answer: Answering = ({ method, headers }, target) => {
    const to = route(method, target);
    // A parameter of the path also fits the written-out part of another operation's address.
    if (to.kind !== "operation" || to.id !== error.operation) return undefined;
    if (wire === undefined) return Answer.error();
    const body = typeof wire.body === "string" ? wire.body : JSON.stringify(wire.body);
    return new Response(body, {
      status: wire.status,
      headers: { ...wire.headers, ...further, ...corsHeaders(headers) },
    });
  };
  return handlerOf(described.path, options, answer, once);
}

function handlerOf(path: string, { baseUrl = "*", msw }: HandlerOptions, answer: Answering, once = false): ApiHandler {
  const { http: methods, HttpResponse: Answer } = msw ?? { http, HttpResponse };
  const depth = path.split("/").length - 1;
  return methods.all(
    baseUrl + path.replace(/\{(\w+)\}/g, ":$1"),
    async ({ request }) => {
      const { pathname, search } = new URL(request.url);
      const preflight = preflightHeaders(request);
      if (preflight !== undefined) return new Response(null, { status: 204, headers: preflight });
      try {
        return await answer(request, `/${pathname.split("/").slice(-depth).join("/")}${search}`);
      } catch {
        // A fault closed the connection, or the caller gave up.
        return Answer.error();
      }
    },
    { once },
  );
}
