import { decodeError, type Operation } from "@resellers-sdk/errors";
import type { Contract } from "../contract/contract.ts";
import { isObject, parseJson } from "../description/json.ts";
import { type OperationMatch, operationMatcher } from "../description/match-operation.ts";
import { type DescribedOperation, operationsOf, responseBodyOf } from "../description/slice-description.ts";
import { answerProver } from "../facts/prove-described.ts";
import type { Exchange, LoggedError, Observation } from "./read/exchange.ts";
import { requestProver } from "./prove-request.ts";
import { unknownHeaders } from "./unknown-headers.ts";
import { unknownMembers } from "./unknown-members.ts";

/** The result of an audit. */
export interface Audit {
  /** How many exchanges and logged errors were compared with the description. */
  readonly compared: number;
  /** How many belong to no operation, or have no body to compare. */
  readonly skipped: number;
  /** The observed answers, by operation and answer, in the order of their first occurrence. */
  readonly seen: readonly Seen[];
  /** Observations that the description does not cover. */
  readonly unknown: readonly Unknown[];
  /** The answers of the matrix that were never seen, as `operation status example`. */
  readonly neverSeen: readonly string[];
}

export interface Seen {
  readonly operation: string;
  /** The status, and the code if there is one. */
  readonly answer: string;
  readonly count: number;
}

export interface Unknown {
  readonly kind: "operation" | "status" | "code" | "text" | "body" | "member" | "header" | "request";
  readonly operation: string;
  readonly what: string;
  readonly count: number;
  /** The place of its first occurrence. */
  readonly place: string;
  /** For `code` and `text`: the failure at its first occurrence. */
  readonly failure?: SeenFailure;
}

/** A failure with an application code. */
export interface SeenFailure {
  readonly status: number;
  readonly code: string;
  /** With made-up values if the recording has them. */
  readonly message: string;
}

type Note = (kind: Unknown["kind"], what: string, failure?: SeenFailure) => void;

/**
 * Compares traffic with a contract. Observations are not kept; memory grows only with the number of distinct findings.
 */
export class Auditor {
  readonly #contract: Contract;
  readonly #match;
  readonly #operations: ReadonlyMap<string, DescribedOperation>;
  readonly #requestProvers = new Map<string, ReturnType<typeof requestProver>>();
  readonly #provers = new Map<string, ReturnType<typeof answerProver>>();
  readonly #seen = new Map<string, { operation: string; answer: string; count: number }>();
  readonly #unknown = new Map<string, { -readonly [Key in keyof Unknown]: Unknown[Key] }>();
  readonly #sightings = new Set<string>();
  #compared = 0;
  #skipped = 0;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#match = operationMatcher(contract.requests);
    this.#operations = new Map(operationsOf(contract.openapi).map((operation) => [operation.id, operation]));
  }

  /** How many observations were compared so far. */
  get compared(): number {
    return this.#compared;
  }

  add(observation: Observation): void {
    if (observation.kind === "logged") this.#addLogged(observation);
    else this.#addExchange(observation);
  }

  result(): Audit {
    const name = (operation: string, status: number, example: string): string => `${operation} ${status} ${example}`;
    const cells = this.#contract.matrix.map((cell) => ({ cell, names: sightingsOf(cell) }));
    return {
      compared: this.#compared,
      skipped: this.#skipped,
      seen: [...this.#seen.values()],
      unknown: [...this.#unknown.values()],
      neverSeen: cells
        .filter(({ names }) => !names.some((one) => this.#sightings.has(one)))
        .map(({ cell }) => name(cell.operation, cell.status, cell.example)),
    };
  }

  #addExchange(exchange: Exchange): void {
    const { method, path, status, body, place } = exchange;
    const match = this.#match(method, path);
    const operation = this.#operations.get(match?.operation ?? "");
    if (match === undefined || operation === undefined || status === 0) {
      this.#skipped += 1;
      return;
    }
    const note: Note = (kind, what, failure) => this.#note(kind, operation.id, what, place, failure);
    const described = responseBodyOf(this.#contract.openapi, operation, status);
    for (const header of unknownHeaders(this.#contract.openapi, operation, exchange))
      note("header", `${status}: ${header}`);
    if (status >= 200 && status < 300)
      for (const problem of this.#proveRequest(operation, exchange, match))
        note("request", `${status} for a request in which ${problem}`);
    if (described === undefined) note("status", String(status));
    else if (body === undefined) this.#skipped += 1;
    this.#compared += body === undefined && described !== undefined ? 0 : 1;
    if (body === undefined) {
      this.#see(operation.id, String(status), `${operation.id} ${status}`);
      return;
    }
    // The contract and the errors package are generated from the same description.
    const known = operation.id as Operation;
    const error = status < 400 ? undefined : { ...decodeError({ operation: known, status, body }) };
    if (error === undefined) this.#see(operation.id, String(status), `${operation.id} ${status}`);
    else this.#addError(operation.id, status, error, note);
    if (described === undefined) return;
    // The schema of a failing response lists its codes; an unlisted code has already been reported.
    const isUnlisted = error?.kind === "api" && !error.known;
    if (!isUnlisted) for (const problem of this.#prove(operation, status, body)) note("body", problem);
    if (described.schema !== undefined)
      for (const member of unknownMembers(this.#contract.openapi, described.schema, parseJson(body)))
        note("member", `${status}: ${member}`);
  }

  #prove(operation: DescribedOperation, status: number, text: string): string[] {
    const prove = this.#provers.get(operation.id) ?? answerProver(this.#contract.openapi, operation);
    this.#provers.set(operation.id, prove);
    return prove({ status, text, headers: {}, violations: [] });
  }

  #proveRequest(operation: DescribedOperation, exchange: Exchange, match: OperationMatch): string[] {
    const prove = this.#requestProvers.get(operation.id) ?? requestProver(this.#contract.openapi, operation);
    this.#requestProvers.set(operation.id, prove);
    return prove(exchange, match);
  }

  #addLogged({ operation, error, place }: LoggedError): void {
    const { status } = error;
    if (typeof status !== "number") {
      this.#skipped += 1; // There was no answer: the network failed, or the call was aborted.
      return;
    }
    this.#compared += 1;
    const note: Note = (kind, what, failure) => this.#note(kind, operation, what, place, failure);
    const described = this.#operations.get(operation);
    if (described === undefined) note("operation", operation);
    else if (responseBodyOf(this.#contract.openapi, described, status) === undefined) note("status", String(status));
    this.#addError(operation, status, error, note);
  }

  #addError(operation: string, status: number, error: Readonly<Record<string, unknown>>, note: Note): void {
    const { kind, known, code, variant, params, message } = error;
    if (kind !== "api") {
      this.#see(operation, String(status), `${operation} ${status}`);
      return;
    }
    const answer = `${status} ${String(code)}`;
    this.#see(
      operation,
      answer,
      `${operation} ${status} ${String(code)}${typeof variant === "string" ? `.${variant}` : ""}`,
    );
    const failure = { status, code: String(code), message: String(message) };
    if (known !== true) note("code", answer, failure);
    else if (!isObject(params)) note("text", `${answer}: ${failure.message}`, failure);
  }

  #see(operation: string, answer: string, sighting: string): void {
    this.#sightings.add(sighting);
    const key = `${operation} ${answer}`;
    const seen = this.#seen.get(key) ?? { operation, answer, count: 0 };
    seen.count += 1;
    this.#seen.set(key, seen);
  }

  #note(kind: Unknown["kind"], operation: string, what: string, place: string, failure?: SeenFailure): void {
    // Messages that differ only in ids and numbers are one finding.
    const key = JSON.stringify([kind, operation, kind === "text" ? what.replaceAll(/[\w-]*\d[\w-]*/g, "0") : what]);
    const known = this.#unknown.get(key) ?? { kind, operation, what, count: 0, place, ...(failure && { failure }) };
    known.count += 1;
    this.#unknown.set(key, known);
  }
}

/** The observation that covers a cell: its code if it has one, or else its status. */
function sightingsOf(cell: Contract["matrix"][number]): string[] {
  const { operation, status, kind } = cell;
  if (kind !== "error") return [`${operation} ${status}`];
  return [`${operation} ${status} ${cell.code}${cell.variant === undefined ? "" : `.${cell.variant}`}`];
}
