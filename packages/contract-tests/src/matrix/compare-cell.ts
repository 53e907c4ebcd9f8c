import { isDeepStrictEqual } from "node:util";
import type { Cell, ErrorCell, SuccessCell } from "./cell.ts";

/** The client's result, reduced to the members that the contract covers. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: { readonly status: number } }
  | { readonly ok: false; readonly error: OutcomeError };

/** The members of an error that the contract covers. */
export interface OutcomeError {
  readonly kind: string;
  readonly known?: boolean;
  readonly operation?: string;
  readonly status?: number | undefined;
  readonly code?: string;
  readonly variant?: string | undefined;
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** One difference between an outcome and its cell. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares the client's result with the cell; returns an empty list if they agree. */
export function compareCell(cell: Cell, outcome: Outcome): Difference[] {
  const [expected, actual] = [expectation(cell), observation(cell, outcome)];
  return Object.keys({ ...expected, ...actual })
    .filter((field) => !isDeepStrictEqual(expected[field], actual[field]))
    .map((field) => ({ field, expected: expected[field], actual: actual[field] }));
}

type Facts = Readonly<Record<string, unknown>>;

function expectation(cell: Cell): Facts {
  const { operation, status } = cell;
  if (cell.kind === "success") return { ok: true, status, data: cell.status < 300 ? dataOf(cell) : redirectOf(cell) };
  if (cell.kind === "failure") return { ok: false, operation, status, kind: cell.arrivesAs ?? kindOfStatus(status) };
  const { code, variant, message, params } = cell;
  return { ok: false, operation, status, kind: "api", known: true, code, variant, message, params };
}

/** The client's data for a redirect: its target, if it has one. */
function redirectOf({ status, location }: SuccessCell): unknown {
  return location === undefined ? { status } : { status, location };
}

/** The client's data for a cell: bytes are decoded from the string that represents them. */
function dataOf({ form, body }: Cell): unknown {
  return form === "bytes" ? new TextEncoder().encode(String(body)) : body;
}

function observation(cell: Cell, outcome: Outcome): Facts {
  if (outcome.ok) return { ok: true, status: outcome.response.status, data: outcome.data };
  const { kind, operation, status, known, code, variant, message, params } = outcome.error;
  if (cell.kind !== "error") return { ok: false, operation, status, kind };
  return {
    ok: false,
    operation,
    status,
    kind,
    known,
    code,
    variant,
    message,
    params: params && plainParams(cell, params),
  };
}

/** The parameters in the form of the cell, which has only the items of a list and not its raw text. */
export function plainParams(cell: ErrorCell, params: Facts): Facts {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(cell.params[name]) ? itemsOf(value) : value]),
  );
}

function itemsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "items" in value ? value.items : value;
}

/** The kind of a failure without an application code, by its status alone. */
function kindOfStatus(status: number): string {
  if (status === 400) return "validation";
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status >= 500 ? "server" : "http";
}
