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
 * A handler for MSW: MSW's own type under a name of this package, because MSW does not export the types of its
 * arguments, so that the declarations of other packages could not name it.
 */
export interface ApiHandler extends RequestHandler {}

/** Options of the handlers. */
export interface HandlerOptions {
  /** The address of the API in the code under test, without a trailing slash. Default: any. */
  readonly baseUrl?: string;
  /** The MSW module to make handlers with, if it is not the copy that this package resolves. */
  readonly msw?: Msw;
}

/** Options for one error. */
export interface AnswerOptions extends HandlerOptions {
  /** Answers once, and then passes requests on to the next handler. */
  readonly once?: boolean;
  /** Additional headers of the answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request; `target` is its path and query at the API. */
type Answering = (request: Request, target: string) => Promise<Response | undefined> | Response | undefined;

/**
 * Handlers that let an emulator answer every call of the API: one for each address. Preflights of browsers are
 * answered, and answers may be read by pages of every origin. The control API is not available through them; use
 * `emulator.control`.
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
 * A handler that answers every call of one operation with an error: one from `createError`, whose name and parameters
 * the compiler checks, or any other error that a response can cause. A network error makes the request fail.
 *
 * @throws {RangeError} For an error that no answer can cause, such as a timeout.
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
    // A path parameter also matches the literal segment of another operation's path.
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
