/**
 * Thrown if the contract tests cannot run here for a reason other than the contract: an old version of Node, a missing
 * package, a flag of Node, a folder that cannot be written. The message says what is wrong and what to do. The command
 * prints it and exits with 2.
 */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}
