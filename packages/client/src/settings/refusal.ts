/** A problem of a value, and how to fix it. */
export type Problem = readonly [field: string, description: string];

/** Reports a problem of a field; a no-op if the description is `false` or `undefined`. */
export type Complain = (field: string, description: string | false | undefined) => void;

/** Thrown if a client cannot be made, or a request cannot be sent, because of invalid input of the caller. */
export class Refusal extends TypeError {
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(`${problems.map((problem) => problem.join(" ")).join(". ")}.`, options);
    Object.defineProperty(this, "problems", { value: problems }); // Not enumerable, because the message lists all of them.
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
