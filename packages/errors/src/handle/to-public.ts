import type { ParameterValue } from "../value/catalogue-entry.ts";
import type { KnownCode } from "../value/operation-error.ts";

/** The parameters that may be shown to a customer, by code. A code that is not listed shows none. */
export type PublicParameters = { readonly [Code in KnownCode]?: readonly string[] };

/**
 * The part of an error that may leave your service: no account ids, no advice for operators, no text and no body of the
 * upstream.
 */
export interface PublicError {
  readonly kind: string;
  readonly retryable: boolean;
  /** The documented code. Codes that this version does not list are left out. */
  readonly code?: string;
  readonly variant?: string;
  /** The allowed parameters, as plain values; for a list, its items. */
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The fields of an error that `toPublic` reads. */
interface Shown {
  readonly kind: string;
  readonly retryable: boolean;
  readonly known?: boolean;
  readonly code?: string;
  readonly variant?: string | undefined;
  readonly params?: Readonly<Record<string, ParameterValue>> | undefined;
}

/**
 * The part of an error that may be shown to a customer. `message`, `raw`, `fix` and ids of other accounts are left out;
 * parameters are included only if the table allows them.
 *
 * @example
 * const shown = toPublic(error, { PRODUCT_LIMIT_EXCEEDED: ["numberOfCurrentSubscriptions"] });
 * response.status(502).json({ error: shown });
 */
export function toPublic(error: Shown, allowed: PublicParameters = {}): PublicError {
  const { kind, retryable, known, code, variant, params } = error;
  const table: Readonly<Record<string, readonly string[] | undefined>> = allowed;
  const names = (known && code && Object.hasOwn(table, code) && table[code]) || [];
  const shown = Object.entries(params ?? {}).filter(([name]) => names.includes(name));
  return {
    kind,
    retryable,
    ...(known && code && { code }),
    ...(known && variant && { variant }),
    ...(shown.length > 0 && { params: Object.fromEntries(shown.map(([name, value]) => [name, plain(value)])) }),
  };
}

function plain(value: ParameterValue): string | number | boolean | readonly string[] {
  return typeof value === "object" ? (value.items ?? [value.raw]) : value;
}
