import type { Api } from "@resellers-sdk/generator/model";
import { type PackageName, packageNames } from "../model/bump.ts";

/** One state of the description. */
export interface State {
  /** How a reader knows it: `v1.2.0`, `the working tree`, `@resellers-sdk/errors 1.2.0`. */
  readonly name: string;
  readonly api: Api;
  /** The packages that a comparison with it speaks of: all, or the one whose release carries it. */
  readonly packages: readonly PackageName[];
  /** The revision of the repository; `undefined` where it comes from a file or a release. */
  readonly revision: string | undefined;
}

/** Why a state cannot be read. */
export type StateProblem =
  /** Git knows no such revision. */
  | "no-such-revision"
  /** The two revisions have no common ancestor here, or not all of the history is here. */
  | "no-merge-base"
  /** Neither a file nor a folder nor a revision. */
  | "no-such-state"
  /** It is there, but it holds no description. */
  | "no-description";

/** A state of the description cannot be read; the message says what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
  readonly problem: StateProblem;

  constructor(problem: StateProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** What every comparison speaks of, unless one package's release is compared. */
export const allPackages: readonly PackageName[] = packageNames;
