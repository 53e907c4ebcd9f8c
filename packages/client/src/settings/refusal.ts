/** What is wrong with a value, and how to mend it. */
export type Problem = readonly [field: string, description: string];

/** Reports a problem of a field; nothing is reported if the description is `false` or `undefined`. */
export type Complain = (field: string, description: string | false | undefined) => void;

/** Thrown where a client cannot be made, or nothing can be sent, because of what the caller gave. */
export class Refusal extends TypeError {
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(`${problems.map((problem) => problem.join(" ")).join(". ")}.`, options);
    Object.defineProperty(this, "problems", { value: problems }); // Not enumerable: the message says them all.
  }
}

/**
 * Runs a check, which reports all problems that it finds.
 *
 * @throws {Refusal} if it reported any.
 */
export function refuse<Result>(check: (complain: Complain) => Result): Result {
  const problems: Problem[] = [];
  const result = check((field, description) => {
    if (description) problems.push([field, description]);
  });
  if (problems.length) throw new Refusal(problems);
  return result;
}
