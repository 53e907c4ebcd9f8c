import { http, HttpResponse, type RequestHandler } from "msw";
import type { Cell } from "./matrix/cell.ts";
import { operationMatcher } from "./description/match-operation.ts";
import { matrix } from "./generated/matrix.gen.ts";
import { requests } from "./generated/requests.gen.ts";

/** The parts of MSW that are used, the same in its versions 2 and 3. */
export interface Msw {
  readonly http: typeof http;
  readonly HttpResponse: typeof HttpResponse;
}

/** How the handlers answer. */
export interface HandlerOptions {
  /** The address of the API in the code under test; any, where nothing is said. */
  readonly baseUrl?: string;
  /** Answers once, and then leaves the request to the next handler. */
  readonly once?: boolean;
  /** Further headers of the answer, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The MSW to make handlers of, where the package is to use another copy than the one that it finds. */
  readonly msw?: Msw;
}

const match = operationMatcher(requests);

/**
 * A handler that makes one operation answer with a documented cell.
 *
 * @param answer The name of the example (`CODE.variant`), a code, or a status. Of several cells the first is taken.
 * @throws {RangeError} When the operation or the answer is not documented.
 * @example
 * server.use(answerWith("createPackageV2", "PRODUCT_LIMIT_EXCEEDED"));
 */
export function answerWith(operation: string, answer: string | number, options: HandlerOptions = {}): RequestHandler {
  const own = matrix.filter((cell) => cell.operation === operation);
  if (own.length === 0) throw new RangeError(`There is no operation ${operation}`);
  const name = String(answer);
  const cell =
    own.find(({ example }) => example === name) ??
    own.find((one) => one.kind === "error" && one.code === name) ??
    own.find(({ status }) => String(status) === name);
  if (cell === undefined)
    throw new RangeError(`${operation} has no answer ${name}. It has: ${own.map(({ example }) => example).join(", ")}`);
  return handlerOf(cell, options);
}

/** Handlers that make every operation answer with its documented success. */
export function successHandlers(options: HandlerOptions = {}): RequestHandler[] {
  return matrix.filter(({ kind }) => kind === "success").map((cell) => handlerOf(cell, options));
}

/** A handler for every cell of the matrix, by the cell's name: `createPackageV2 428 PRODUCT_LIMIT_EXCEEDED`. */
export function cellHandlers(options: HandlerOptions = {}): ReadonlyMap<string, RequestHandler> {
  return new Map(matrix.map((cell) => [`${cell.operation} ${cell.status} ${cell.example}`, handlerOf(cell, options)]));
}

type Method = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";

function handlerOf(cell: Cell, { baseUrl = "*", once = false, headers, msw }: HandlerOptions): RequestHandler {
  const { operation, status, body } = cell;
  const request = requests[operation];
  if (request === undefined) throw new RangeError(`There is no operation ${operation}`);
  const { http: methods, HttpResponse: Answer } = msw ?? { http, HttpResponse };
  const path = request.path.replace(/\{(\w+)\}/g, ":$1");
  const depth = request.path.split("/").length - 1;
  // The description's methods are those of HTTP, in lower case.
  return methods[request.method as Method](
    baseUrl + path,
    ({ request: { url, method } }) => {
      const { pathname } = new URL(url);
      const own = `/${pathname.split("/").slice(-depth).join("/")}`;
      // A parameter also fits the literal part of another operation's path.
      if (match(method, own)?.operation !== operation) return undefined;
      return body === undefined
        ? new Answer(null, { status, ...(headers && { headers }) })
        : Answer.json(JSON.parse(JSON.stringify(body)), { status, ...(headers && { headers }) });
    },
    { once },
  );
}
