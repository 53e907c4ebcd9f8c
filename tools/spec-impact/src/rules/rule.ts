import type { Bump } from "../model/bump.ts";
import type { Notice } from "../model/notice.ts";

/** The effect of one kind of change on the users of the packages. */
export interface Rule {
  readonly notice: Notice;
  /** For `errors`, `client` and `contract-tests`, in this order. */
  readonly bumps: readonly [Bump, Bump, Bump];
  readonly reason: string;
  /** True where another answer could be defended. The reason then says why this one was chosen. */
  readonly judgement?: true;
}
