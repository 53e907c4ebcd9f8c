/** What is wrong with a value, and how to mend it. */
export type Problem = readonly [field: string, description: string];

/** Takes down a problem, unless there is none: `false` for its description. */
export type Complain = (field: string, description: string | false | undefined) => void;

/** Thrown where a client is not made, or nothing is sent, because something that was given cannot be used. */
export class Refusal extends TypeError {
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.map((problem) => problem.join(" ")).join(". ")}.`);
    Object.defineProperty(this, "problems", { value: problems }); // Not enumerable: the message says them all.
  }
}

/**
 * Lets a check complain of all that it finds.
 *
 * @throws {Refusal} if it has complained at all.
 */
export function refuse(check: (complain: Complain) => void): void {
  const problems: Problem[] = [];
  check((field, description) => {
    if (description) problems.push([field, description]);
  });
  if (problems.length) throw new Refusal(problems);
}
