/** The result of a function, or `undefined` if it throws: for values that may be hostile. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
