import type { Bump } from "@resellers-sdk/spec-impact/bump";
import type { PackageName } from "@resellers-sdk/spec-impact/bump";
import type { Sign } from "./signs.ts";

/** One difference that a consumer's code shows with the packages of another state. */
export interface Finding {
  readonly package: PackageName;
  /** The name of the snippet. */
  readonly snippet: string;
  /** The operationId; `undefined` for all operations. */
  readonly operation: string | undefined;
  /** A code, `CODE.variant`, a parameter below it, or a field; `undefined` for the operation as a whole. */
  readonly subject: string | undefined;
  /** The places of the value that the snippet sends; empty where it sends nothing. */
  readonly contains: readonly string[];
  readonly noticed: "compile time" | "run time";
  readonly sign: Sign;
  /** The compiler's message, or the difference between the values. */
  readonly detail: string;
  /** The least bump that this difference proves. */
  readonly bump: Bump;
}
