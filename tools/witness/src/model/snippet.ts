import type { PackageName } from "@resellers-sdk/spec-impact/bump";
import type { Sign } from "./signs.ts";

/** A piece of a consumer's code, written from one state of the description. */
export interface Snippet {
  /** Unique: `switch over createPackageV2's codes`. */
  readonly name: string;
  readonly package: PackageName;
  readonly operation: string | undefined;
  readonly lines: readonly Line[];
  /** What running it must give: the module then exports an async `observe`, whose result has the facts by name. */
  readonly facts: readonly Fact[];
  /** False for what is only run: its types say nothing of the description. */
  readonly typed: boolean;
  /** True where the state that it is written from calls the operation deprecated already. */
  readonly deprecated?: boolean;
  /**
   * True where it sees another package through its own: what is less than major reaches consumers by a release of
   * that other package alone, which the range of the dependency admits.
   */
  readonly onlyMajor?: boolean;
}

/** A line of code; what it shows when it no longer compiles, where that is not the snippet as a whole. */
export type Line = string | MarkedLine;

/** A line of code whose failure to compile shows one thing. */
export interface MarkedLine {
  readonly code: string;
  readonly sign: Sign;
  /** What the line is about; `undefined` for the operation as a whole. */
  readonly subject: string | undefined | Named;
  /** The places of the value that it sends. */
  readonly contains?: readonly string[];
}

/** What the line is about stands in the compiler's message, as literals between quotes. */
export interface Named {
  /** What is put in front of each: `CODE.` for the variants of a code. */
  readonly below: string;
}

/** One thing that a snippet sees when it runs. */
export interface Fact {
  /** The member of what `observe` gives. */
  readonly name: string;
  readonly subject: string | undefined;
  /** What another value shows. */
  readonly sign: Sign;
  /** A JSON value; `undefined` for a member that is not there. */
  readonly expected: unknown;
  /** A fact that explains any other value, where that one differs already. */
  readonly unless?: string;
  /** The places of the value that it is about. */
  readonly contains?: readonly string[];
}

/** The code of a snippet. */
export function textOf({ lines }: Snippet): string {
  return lines.map((line) => (typeof line === "string" ? line : line.code).replaceAll("\n", " ")).join("\n") + "\n";
}
