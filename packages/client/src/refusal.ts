import type { AnyError } from "@resellers-sdk/errors";
import { inputError } from "@resellers-sdk/errors/decoder";
import type { Problem } from "./check-configuration.ts";

/** Thrown where nothing is sent, because something that was given cannot be. */
export class Refusal {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    this.problems = problems;
  }
}

/** The error of a call for which nothing was sent. What is no refusal of ours came from a middleware or an option. */
export function refusalError(operation: string, thrown: unknown): AnyError {
  const problems: readonly Problem[] =
    thrown instanceof Refusal ? thrown.problems : [["request", "could not be made: a middleware or an option threw"]];
  const violations = problems.map(([field, description]) => ({ field, description }));
  return inputError({ operation }, violations) as AnyError;
}
