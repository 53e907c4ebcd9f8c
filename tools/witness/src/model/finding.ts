import type { Bump } from "@resellers-sdk/spec-impact/bump";
import type { PackageName } from "@resellers-sdk/spec-impact/bump";
import type { Sign } from "./signs.ts";

/** One thing that a consumer's code shows when the packages of another state are put under it. */
export interface Finding {
  readonly package: PackageName;
  /** The name of the snippet. */
  readonly snippet: string;
  /** The operationId; `undefined` where it concerns all. */
  readonly operation: string | undefined;
  /** A code, `CODE.variant`, a parameter below it, or a field; `undefined` for the operation as a whole. */
  readonly subject: string | undefined;
  /** The places that are in what the snippet sends, where it sends something. */
  readonly contains: readonly string[];
  readonly noticed: "compile time" | "run time";
  readonly sign: Sign;
  /** What the compiler said, or how the values differ. */
  readonly detail: string;
  /** The least bump that this shows. */
  readonly bump: Bump;
}
