import { isDeepStrictEqual } from "node:util";
import type { Cell, ErrorCell, SuccessCell } from "./cell.ts";

/** What the client made of an answer, as far as the contract speaks of it. */
export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly response: { readonly status: number } }
  | { readonly ok: false; readonly error: OutcomeError };

/** The members of an error that the contract speaks of. */
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

/** One thing in which an outcome is not what the cell says. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Compares what the client made of an answer with what the cell says; nothing is returned where they agree. */
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

/** What the client gives of a redirect: where it leads to, if it leads anywhere. */
function redirectOf({ status, location }: SuccessCell): unknown {
  return location === undefined ? { status } : { status, location };
}

/** What the client gives: of bytes, those of the text that stands for them. */
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

/** The parameters as the cell has them: a list arrives with its raw text beside it, the cell has the list alone. */
export function plainParams(cell: ErrorCell, params: Facts): Facts {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(cell.params[name]) ? itemsOf(value) : value]),
  );
}

function itemsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "items" in value ? value.items : value;
}

/** How a failure without an application code arrives, told by its status alone. */
function kindOfStatus(status: number): string {
  if (status === 400) return "validation";
  if (status === 401 || status === 403) return "auth";
  if (status === 429) return "rate-limit";
  return status >= 500 ? "server" : "http";
}
