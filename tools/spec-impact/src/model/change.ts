import type { Bumps } from "./bump.ts";
import type { ChangeKind } from "./change-kind.ts";
import type { Notice } from "./notice.ts";

/** One difference between two states of the description, in the catalogue's or the schemas' terms. */
export interface Change {
  readonly kind: ChangeKind;
  /** The operationId; `undefined` where it concerns every operation that uses the subject. */
  readonly operation: string | undefined;
  /** An error (`CODE` or `CODE.variant`), a parameter below it, or the place of a field: `products.0.siteId`. */
  readonly subject: string;
  /** A short form of the former value; `undefined` if there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A change, and the rule that applies to it. */
export interface Row extends Change {
  readonly notice: Notice;
  readonly bumps: Bumps;
  readonly reason: string;
}
