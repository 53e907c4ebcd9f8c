/** What is wrong with a value, and how to mend it. */
export type Problem = readonly [field: string, description: string];

/** Thrown where a client is not made, or nothing is sent, because something that was given cannot be used. */
export class Refusal extends TypeError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.map((problem) => problem.join(" ")).join(". ")}.`);
    this.problems = problems;
  }
}

/** @throws {Refusal} if there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length) throw new Refusal(problems);
}
