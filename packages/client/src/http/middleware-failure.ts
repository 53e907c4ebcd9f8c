/** Wraps a value that a middleware threw: a bug of the caller, not a failure of the connection. */
export class MiddlewareFailure extends Error {
  constructor(thrown: unknown) {
    super("a middleware threw", { cause: thrown });
  }
}
