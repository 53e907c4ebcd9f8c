import type { PackageName } from "@resellers-sdk/spec-impact/bump";
import type { Sign } from "./signs.ts";

/** A piece of a consumer's code, generated from one state of the description. */
export interface Snippet {
  /** Unique: `switch over createPackageV2's codes`. */
  readonly name: string;
  readonly package: PackageName;
  readonly operation: string | undefined;
  readonly lines: readonly Line[];
  /** The expected results of running it, by name: members of the result of the async `observe` that it exports. */
  readonly facts: readonly Fact[];
  /** False for code that is only run, because its types do not depend on the description. */
  readonly typed: boolean;
  /** True where the operation is already deprecated in the state from which the snippet is generated. */
  readonly deprecated?: boolean;
  /**
   * True where it uses another package through its own. Changes below major then reach consumers by a release of that
   * other package alone, which the dependency's range admits.
   */
  readonly onlyMajor?: boolean;
}

/** A line of code. A plain string shows `operation missing` when it no longer compiles. */
export type Line = string | MarkedLine;

/** A line of code, and the sign that its compile error is. */
export interface MarkedLine {
  readonly code: string;
  readonly sign: Sign;
  /** The subject of the line; `undefined` for the operation as a whole. */
  readonly subject: string | undefined | Named;
  /** The places of the value that the line sends. */
  readonly contains?: readonly string[];
}

/** The subject is taken from the literals in the compiler's message. */
export interface Named {
  /** A prefix for each literal: `CODE.` for the variants of a code. */
  readonly below: string;
}

/** One result of running a snippet. */
export interface Fact {
  /** The name of a member of the result of `observe`. */
  readonly name: string;
  readonly subject: string | undefined;
  /** The sign that a different value is. */
  readonly sign: Sign;
  /** A JSON value; `undefined` for a missing member. */
  readonly expected: unknown;
  /** The name of a more general fact. When that one differs, this one is ignored. */
  readonly unless?: string;
  /** The places of the value that the fact concerns. */
  readonly contains?: readonly string[];
}

/** The code of a snippet. */
export function textOf({ lines }: Snippet): string {
  return lines.map((line) => (typeof line === "string" ? line : line.code).replaceAll("\n", " ")).join("\n") + "\n";
}
