/** Why a state cannot be read. */
export type StateProblem =
  /** Git does not know the revision. */
  | "no-such-revision"
  /** The two revisions have no common ancestor, or a shallow clone lacks it. */
  | "no-merge-base"
  /** The state exists, but holds no description. */
  | "no-description"
  /** Git could not be run, or it refused to work in this folder. */
  | "git-failed";

/** Thrown if a state of the description cannot be read. The message says what to do. */
export class StateError extends Error {
  override readonly name = "StateError";
  readonly problem: StateProblem;

  constructor(problem: StateProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
