import type { AnyError, DecodeInput, Operation } from "@resellers-sdk/errors";
import type { Conceal, FailureContext } from "@resellers-sdk/errors/decoder";
import type { LowerCaseHeaders } from "../http/headers.ts";
import type { BodyText } from "../http/read-text.ts";
import type { CallOptions } from "../settings/call-options.ts";
import type { Complain } from "../settings/refusal.ts";
import type { Settings } from "../settings/settings.ts";

/** The keys that lead to a place in a JSON body. */
export type Path = readonly string[];

/** Where a list operation has its cursor, the next cursor, and the items. */
export interface Pagination {
  /** In the request body. */
  readonly cursor: Path;
  /** In the response body. */
  readonly next: Path;
  /** In the response body. */
  readonly items: Path;
}

/** The settings and options of a call that its operation may replace. */
export interface Adaptable {
  settings: Settings;
  options: CallOptions;
}

/** Replaces settings or options of a call, for operations that differ from most others. */
export type AdaptCall = (call: Adaptable, complain: Complain) => void;

/** Removes the header parameters from the input of a call, and returns their headers. */
export type TakeHeaders = (members: Record<string, unknown>, complain: Complain) => LowerCaseHeaders;

/** The input of a call, sorted by the place that each of its members goes to. */
export interface SortedInput {
  readonly params: { readonly path: Record<string, unknown>; readonly query: Record<string, unknown> };
  readonly headers: LowerCaseHeaders | undefined;
  /** The members of the body, and unknown members. */
  readonly members: Record<string, unknown>;
}

/** Sorts the input of a call, which the function may change. */
export type SortInput = (operation: Descriptor, input: Record<string, unknown>, complain: Complain) => SortedInput;

/** Describes the problem if a value of a path parameter would lead to another operation. */
export type IsReserved = (parameter: string, value: unknown) => string | false;

/** The body of a request, before it is written. */
export interface RequestBody {
  /** Its media type. */
  readonly contentType: string;
  /** Writes the body. Called only if no problem was reported. */
  readonly write: () => string | ArrayBuffer;
}

/** Checks the members of a body, and returns the function that writes it; `undefined` if no body is sent. */
export type WriteBody = (
  members: Readonly<Record<string, unknown>>,
  operation: string,
  complain: Complain,
) => RequestBody | undefined;

/**
 * Puts the idempotency key of a call where the API expects it, and returns it.
 *
 * @param members The members of the input, which the function may change.
 * @param option The key from the options of the call; `false` for no key.
 * @param makeKey The client's function that makes keys; `false` for no keys, `undefined` for the default.
 */
export type ChooseKey = (
  members: Record<string, unknown>,
  option: string | false | undefined,
  makeKey: (() => string) | false | undefined,
  complain: Complain,
) => string | undefined;

/** The result of a success: its data, or the reason why its body does not match the description. */
export type Reading = { readonly data: unknown; readonly problem?: undefined } | { readonly problem: string };

/** Reads the body of a success. */
export type ReadAnswer = (text: string, status: number, bytes?: Uint8Array) => Reading;

/** The result of a redirect; `undefined` for any other response. */
export type ReadRedirect = (
  response: Response,
  context: () => FailureContext<Operation>,
) => { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: AnyError } | undefined;

/** Reads the bytes of a response, up to the limit for a success; stops when the signal aborts. */
export type ReadBody = (response: Response, maxBytes: number, signal: AbortSignal) => Promise<BodyText>;

/**
 * One operation of the API, written by the generator. Optional members that are empty or false are left out.
 *
 * Features that only some operations need are functions that the descriptor refers to, not flags that the core checks,
 * so that a bundle holds only the code that its operations need.
 */
export interface Descriptor {
  /** The operationId. */
  readonly id: Operation;
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The path, with `{name}` for each path parameter. */
  readonly path: string;
  readonly pathParameters?: readonly string[];
  readonly queryParameters?: readonly string[];
  /** Writes the query parameters; absent if there are none. */
  readonly serializeQuery?: (parameters: Readonly<Record<string, unknown>>) => string;
  /** Finds values that would turn the path into that of another operation; absent if there are none. */
  readonly isReserved?: IsReserved;
  /** Replaces settings that do not fit the operation; absent if the client's settings fit. */
  readonly adapt?: AdaptCall;
  /** Sorts the input; absent if all names in the input are unique. */
  readonly sortInput?: SortInput;
  /** Turns header parameters into headers; absent if there are none. */
  readonly takeHeaders?: TakeHeaders;
  /** Writes the body; absent if requests have none. */
  readonly writeBody?: WriteBody;
  /** True if a call changes nothing, so that it can be retried safely. */
  readonly safe?: boolean;
  /**
   * Adds the idempotency key, with which a retried request has only one effect; absent if the operation takes no key.
   */
  readonly chooseKey?: ChooseKey;
  readonly pagination?: Pagination;
  /** Reads the body of a success; absent if successes have none. */
  readonly readAnswer?: ReadAnswer;
  /** Reads redirects; absent if the operation documents none, so that every redirect is a failure. */
  readonly readRedirect?: ReadRedirect;
  /** Reads bodies that are not text; absent if all are. */
  readonly readBody?: ReadBody;
  /** Decodes failures into the documented errors of the operation; absent if it documents none. */
  readonly decode?: (failure: DecodeInput<Operation>, conceal: Conceal) => object;
}
