import type { AnyError } from "@resellers-sdk/errors";
import { inputError } from "@resellers-sdk/errors/decoder";

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

/** The error of a call for which nothing was sent. What is no refusal of ours came from a middleware or an option. */
export function refusalError(operation: string, thrown: unknown): AnyError {
  const problems: readonly Problem[] =
    thrown instanceof Refusal ? thrown.problems : [["request", "could not be made: a middleware or an option threw"]];
  const violations = problems.map(([field, description]) => ({ field, description }));
  return inputError({ operation }, violations) as AnyError;
}
