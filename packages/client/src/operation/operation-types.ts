import type { Operation, OperationError } from "@resellers-sdk/errors";
import type { CallOptions } from "../settings/call-options.ts";
import type { Ended } from "../call/ended.ts";
import type { Connection } from "../call/connection.ts";
import type { operations } from "../generated/schema.gen.ts";
import type { BodyOfContent } from "./body/body-types.ts";
import type { InputGroups, KeyedOperationId, KeyHeaders } from "../generated/service.gen.ts";

/** The operationIds of the API. */
export type OperationId = keyof operations & Operation;

/** Flattens an intersection into one object type, which editors show more readably. */
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

type PathOf<Op> = Op extends { parameters: { path: infer Parameters } } ? Parameters : unknown;
type QueryOf<Op> = Op extends { parameters: { query: infer Parameters } }
  ? Parameters
  : Op extends { parameters: { query?: infer Parameters } }
    ? Partial<Exclude<Parameters, undefined>>
    : unknown;
type HeadersOf<Op> = Op extends { parameters: { header: infer Parameters } }
  ? Parameters
  : Op extends { parameters: { header?: infer Parameters } }
    ? Partial<Exclude<Parameters, undefined>>
    : unknown;
/** With an optional body, either all required members of the body are present or none of its members. */
type Without<Body> = {} extends Body ? never : { [Key in keyof Body]?: undefined };
type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? BodyOfContent<Content>
  : Op extends { requestBody?: { content: infer Content } | undefined }
    ? unknown extends Content
      ? unknown
      : BodyOfContent<Content> | Without<BodyOfContent<Content>>
    : unknown;
/** Makes headers optional that the client can fill in. */
type WithoutKey<Id, Headers> = Id extends keyof KeyHeaders
  ? Omit<Headers, KeyHeaders[Id]> & { [Name in KeyHeaders[Id]]?: string | undefined }
  : Headers;
type Known<Type> = [Type] extends [never] ? unknown : Type;

/** Parameters are side by side, except those whose names collide: they are in an object named after their place. */
type InGroup<Id, Place extends "query" | "header", Members> = Id extends keyof InputGroups
  ? Place extends InputGroups[Id]
    ? {} extends Members
      ? { [Key in Place]?: Members }
      : { [Key in Place]: Members }
    : Members
  : Members;
type WholeBodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? { body: BodyOfContent<Content> }
  : Op extends { requestBody?: { content: infer Content } | undefined }
    ? { body?: BodyOfContent<Content> }
    : unknown;
type BodyIn<Id extends OperationId> = Id extends keyof InputGroups
  ? "body" extends InputGroups[Id]
    ? WholeBodyOf<operations[Id]>
    : BodyOf<operations[Id]>
  : BodyOf<operations[Id]>;

/**
 * What an operation takes: its path, query and header parameters and the members of its body, side by side. A body that
 * is not an object, or that has a member with the name of a parameter, is under `body`; parameters with the same name
 * are under `query` or `header`.
 */
export type Input<Id extends OperationId> = Flat<
  PathOf<operations[Id]> &
    InGroup<Id, "query", Known<QueryOf<operations[Id]>>> &
    InGroup<Id, "header", Known<WithoutKey<Id, HeadersOf<operations[Id]>>>> &
    Known<BodyIn<Id>>
>;

type Responses<Id extends OperationId> = operations[Id]["responses"];
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** A redirect, which is not followed. 304 means that the caller's copy is still valid. */
export type Redirect<Status> = Status extends 304
  ? { readonly status: Status }
  : { readonly status: Status; readonly location: string };
type RedirectStatus = 301 | 302 | 303 | 304 | 307 | 308;
type RedirectOf<Status> = Status extends RedirectStatus ? Redirect<Status> : never;

/**
 * The data of a success: the body of the response, `undefined` if it has none, or a documented redirect.
 */
export type Data<Id extends OperationId> =
  | RedirectOf<keyof Responses<Id>>
  | {
      [Status in keyof Responses<Id> & SuccessStatus]: Responses<Id>[Status] extends { content: infer Content }
        ? [keyof Content] extends [never]
          ? undefined
          : BodyOfContent<Content>
        : undefined;
    }[keyof Responses<Id> & SuccessStatus];

/** The call succeeded. */
export interface Success<Id extends OperationId> extends Ended {
  readonly ok: true;
  readonly data: Data<Id>;
  readonly error?: undefined;
  /** The response, for its status and headers; the body has already been read. */
  readonly response: Response;
}

/** The call failed. */
export interface Failure<Id extends OperationId> extends Ended {
  readonly ok: false;
  readonly data?: undefined;
  readonly error: OperationError<Id>;
  /** Present if a status line was received. */
  readonly response?: Response;
}

/** The result of a call: its data, or one error of a closed family. */
export type Result<Id extends OperationId> = Success<Id> | Failure<Id>;

/** A pending result. Never rejects. */
export interface ResultPromise<Id extends OperationId> extends Promise<Result<Id>> {
  /**
   * Returns the data, or throws, for code that prefers exceptions.
   *
   * @throws {ResellersError} with all the fields of the result's `error`.
   * @example
   * const { package: created } = await resellers.createPackageV2(input).orThrow();
   */
  orThrow(): Promise<Data<Id>>;
}

/** The options of a call; operations without an idempotency key have no such option. */
export type CallOptionsOf<Id extends OperationId> = Id extends KeyedOperationId
  ? CallOptions
  : Omit<CallOptions, "idempotencyKey"> & { readonly idempotencyKey?: false | undefined };

/** An operation as a method of the client. */
export type OperationMethod<Id extends OperationId> =
  {} extends Input<Id>
    ? (input?: Input<Id>, options?: CallOptionsOf<Id>) => ResultPromise<Id>
    : (input: Input<Id>, options?: CallOptionsOf<Id>) => ResultPromise<Id>;

/** An operation as a function that takes the client, or a connection, first. */
export type OperationFunction<Id extends OperationId> =
  {} extends Input<Id>
    ? (client: Connection, input?: Input<Id>, options?: CallOptionsOf<Id>) => ResultPromise<Id>
    : (client: Connection, input: Input<Id>, options?: CallOptionsOf<Id>) => ResultPromise<Id>;

/** The items of a page, at the keys that lead to them. */
export type ItemOf<Page, Path extends readonly string[]> = Path extends readonly [
  infer Key extends string,
  ...infer Rest extends readonly string[],
]
  ? Page extends { readonly [K in Key]?: infer Value }
    ? ItemOf<Exclude<Value, undefined | null>, Rest>
    : unknown
  : Page extends readonly (infer Item)[]
    ? Item
    : unknown;

/** A list operation as a method of the client. */
export type PaginatedMethod<Id extends OperationId, Items extends readonly string[]> = OperationMethod<Id> & {
  /**
   * Iterates over the pages, with one request for each. Throws a `ResellersError` on failure; `break` ends the
   * requests.
   */
  pages(...call: Parameters<OperationMethod<Id>>): AsyncGenerator<Data<Id>, void, undefined>;
  /** Iterates over the items of all pages. Throws a `ResellersError` on failure; `break` ends the requests. */
  all(...call: Parameters<OperationMethod<Id>>): AsyncGenerator<ItemOf<Data<Id>, Items>, void, undefined>;
};

/** A list operation as a function that takes the client, or a connection, first. */
export type PaginatedFunction<Id extends OperationId, Items extends readonly string[]> = OperationFunction<Id> & {
  /**
   * Iterates over the pages, with one request for each. Throws a `ResellersError` on failure; `break` ends the
   * requests.
   */
  pages(...call: Parameters<OperationFunction<Id>>): AsyncGenerator<Data<Id>, void, undefined>;
  /** Iterates over the items of all pages. Throws a `ResellersError` on failure; `break` ends the requests. */
  all(...call: Parameters<OperationFunction<Id>>): AsyncGenerator<ItemOf<Data<Id>, Items>, void, undefined>;
};
