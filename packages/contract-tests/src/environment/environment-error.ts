/**
 * Thrown when the contract tests cannot run here, for a reason that is not the contract: an old version of Node, a
 * package that is not installed, a flag of Node, a folder that cannot be written. The message says what and what to do.
 * The command prints it and exits with 2.
 */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}
