/** Thrown in place of what a middleware threw: a mistake of the caller's, and no failure of the connection. */
export class MiddlewareFailure extends Error {
  constructor(thrown: unknown) {
    super("a middleware threw", { cause: thrown });
  }
}
