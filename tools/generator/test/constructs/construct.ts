import type { JsonObject } from "../../src/model/api.ts";

/** One construct of OpenAPI in a small description: an operation in which it occurs, and what becomes of it. */
export interface Construct {
  readonly name: string;
  /** The method of the operation. Default: `get`. */
  readonly method?: string;
  /** The path below that of the construct, such as `/{id}`. */
  readonly path?: string;
  /** Members of the operation, in the place of the usual ones. */
  readonly operation?: JsonObject;
  /** Further members of the path item. */
  readonly item?: JsonObject;
  readonly components?: JsonObject;
  /** Members of the root, in the place of the usual ones; such a construct is generated alone. */
  readonly root?: JsonObject;
  /** The rules that refuse it; nothing where it works. */
  readonly refused?: string | readonly string[];
  /** The method of the client that calls it, where the operationId is the construct's own. */
  readonly calledAs?: string;
  /** A call with the generated client, what goes out, and what comes back. */
  readonly call?: Call;
}

export interface Call {
  /** TypeScript for the arguments: what does not compile fails the test. */
  readonly args?: string;
  /** What the server gets: `GET /path?query`, then the body where there is one. */
  readonly sends: string;
  /** The credentials that the server gets: `name: value` of each header. Default: whatever they are. */
  readonly credentials?: string;
  /** Options of the client, as TypeScript, for a construct of the root. */
  readonly options?: string;
  /** The whole address to which the call of a construct of the root goes. */
  readonly address?: string;
  /** Options that do not compile. */
  readonly wrongOptions?: string;
  /** What the server answers. Default: the example of the response. */
  readonly answer?: {
    readonly status: number;
    readonly body?: unknown;
    readonly type?: string;
    readonly location?: string;
  };
  /** TypeScript for what the call gives: it has to be assignable to the type of the data, and equal at run time. */
  readonly gives?: string;
  /** The kind of the error that the call gives instead. */
  readonly fails?: string;
  /** The code of that error, which the compiler knows. */
  readonly code?: string;
}

/** A media type object of JSON. */
export function json(schema: JsonObject, value: unknown, name = "usual"): JsonObject {
  return { content: { "application/json": { schema, examples: { [name]: { value: value as string } } } } };
}

/** A response with a JSON body. */
export function answer(schema: JsonObject, value: unknown, name?: string): JsonObject {
  return { description: "It worked.", ...json(schema, value, name) };
}

/** A query parameter. */
export function query(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { name, in: "query", schema, ...more };
}

/** A path parameter. */
export function inPath(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { name, in: "path", required: true, schema, example: "a", ...more };
}

export const text: JsonObject = { type: "string" };
export const texts: JsonObject = { type: "array", items: text };
export const thing: JsonObject = { type: "object", properties: { id: text }, required: ["id"] };

/** A body that is an object with these properties. */
export function body(properties: JsonObject, value: unknown, more: JsonObject = {}): JsonObject {
  return { required: true, ...json({ type: "object", properties, ...more }, value) };
}

/** A documented error, as an example with `x-error`. */
export function error(code: string, message: string, more: JsonObject = {}, parameters?: JsonObject): JsonObject {
  return {
    summary: "It failed",
    description: "It failed.",
    "x-error": {
      code,
      status: 409,
      message,
      ...(parameters === undefined ? {} : { parameters }),
      fix: "Try something else.",
      retry: "never",
      docsUrl: "https://docs.example.test/",
      ...more,
    },
  };
}
