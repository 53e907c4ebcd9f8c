import type { AnyError, DecodeInput, Operation } from "@resellers-sdk/errors";
import type { Conceal, FailureContext } from "@resellers-sdk/errors/decoder";
import type { LowerCaseHeaders } from "../http/headers.ts";
import type { BodyText } from "../http/read-text.ts";
import type { CallOptions } from "../settings/call-options.ts";
import type { Complain } from "../settings/refusal.ts";
import type { Settings } from "../settings/settings.ts";

/** Keys that lead to a place in a JSON body. */
export type Path = readonly string[];

/** Where a list operation takes its cursor, gives the next one, and gives its items. */
export interface Pagination {
  /** In the request body. */
  readonly cursor: Path;
  /** In the response body. */
  readonly next: Path;
  /** In the response body. */
  readonly items: Path;
}

/** What a call is made with, as far as its operation may replace it. */
export interface Adaptable {
  settings: Settings;
  options: CallOptions;
}

/** Gives a call other settings or options, where its operation differs from what the client does for most. */
export type AdaptCall = (call: Adaptable, complain: Complain) => void;

/** Takes the header parameters out of the input of a call, and returns the headers that they become. */
export type TakeHeaders = (members: Record<string, unknown>, complain: Complain) => LowerCaseHeaders;

/** The input of a call, sorted by the place that each of its members goes to. */
export interface SortedInput {
  readonly params: { readonly path: Record<string, unknown>; readonly query: Record<string, unknown> };
  readonly headers: LowerCaseHeaders | undefined;
  /** Those of the body, and what belongs nowhere. */
  readonly members: Record<string, unknown>;
}

/** Sorts the input of a call, which the function may change. */
export type SortInput = (operation: Descriptor, input: Record<string, unknown>, complain: Complain) => SortedInput;

/** What is wrong with a value of a path parameter that would lead to another operation. */
export type IsReserved = (parameter: string, value: unknown) => string | false;

/** The body of a request, before it is written. */
export interface RequestBody {
  /** Its media type. */
  readonly contentType: string;
  /** Writes it. Called only where nothing was complained of. */
  readonly write: () => string | ArrayBuffer;
}

/** Checks the members of a body, and returns how it is written; `undefined` where none is sent. */
export type WriteBody = (
  members: Readonly<Record<string, unknown>>,
  operation: string,
  complain: Complain,
) => RequestBody | undefined;

/**
 * Puts the idempotency key of a call where the API expects it, and returns it.
 *
 * @param members The members of the input, which the function may change.
 * @param option The key that the call was given as an option; `false` asks for none.
 * @param makeKey The client's own maker of keys; `false` makes none, `undefined` is the default.
 */
export type ChooseKey = (
  members: Record<string, unknown>,
  option: string | false | undefined,
  makeKey: (() => string) | false | undefined,
  complain: Complain,
) => string | undefined;

/** What a success gives: its data, or what keeps its body from being what was promised. */
export type Reading = { readonly data: unknown; readonly problem?: undefined } | { readonly problem: string };

/** Reads the body of a success. */
export type ReadAnswer = (text: string, status: number, bytes?: Uint8Array) => Reading;

/** What a redirect gives; `undefined` for a response that is none. */
export type ReadRedirect = (
  response: Response,
  context: () => FailureContext<Operation>,
) => { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: AnyError } | undefined;

/** Reads the bytes of a response, within the bound of a success; gives up when the signal aborts. */
export type ReadBody = (response: Response, maxBytes: number, signal: AbortSignal) => Promise<BodyText>;

/**
 * One operation of the API, written by the generator. What is left out is empty or false.
 *
 * What only some operations need is a function that the descriptor refers to, and no flag that the core looks at: a
 * bundle then holds the code of those operations only that it has.
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
  /** Writes the query parameters; left out where there are none. */
  readonly serializeQuery?: (parameters: Readonly<Record<string, unknown>>) => string;
  /** Finds values that would turn the path into the one of another operation; left out where there are none. */
  readonly isReserved?: IsReserved;
  /** Replaces settings that do not fit the operation; left out where the client's do. */
  readonly adapt?: AdaptCall;
  /** Sorts the input; left out where each of its members has a name that no other has. */
  readonly sortInput?: SortInput;
  /** Makes headers of the header parameters; left out where there are none. */
  readonly takeHeaders?: TakeHeaders;
  /** Writes the body; left out where a request has none. */
  readonly writeBody?: WriteBody;
  /** True if a call changes nothing, so that it may be sent again freely. */
  readonly safe?: boolean;
  /** Makes a repeated request have one effect only; left out where the operation takes no key. */
  readonly chooseKey?: ChooseKey;
  readonly pagination?: Pagination;
  /** Reads the body of a success; left out where a success has none. */
  readonly readAnswer?: ReadAnswer;
  /** Reads redirects; left out where the operation documents none, so that each is a failure. */
  readonly readRedirect?: ReadRedirect;
  /** Reads bodies that are no text; left out where all are. */
  readonly readBody?: ReadBody;
  /** Reads a failure in which the errors may stand that the operation documents; left out where it documents none. */
  readonly decode?: (failure: DecodeInput<Operation>, conceal: Conceal) => object;
}
