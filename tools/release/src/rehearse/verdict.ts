import { styleText } from "node:util";

/** Something that a release must do, and did not. */
export class RehearsalError extends Error {
  override readonly name = "RehearsalError";
}

/** @throws {RehearsalError} Unless both are the same. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new RehearsalError(`${what}: ${is} instead of ${should}`);
}

/** @throws {RehearsalError} Unless the text matches. */
export function expectText(what: string, text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new RehearsalError(`${what} does not say ${pattern}:\n${text}`);
}

/** Runs one step of the rehearsal, and prints its title, its result and its duration. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work().catch((error: unknown) => {
    console.log(`${styleText("red", "✗")} ${title}`);
    throw error;
  });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const outcome = typeof result === "string" && result !== "" ? `: ${result}` : "";
  console.log(`${styleText("green", "✓")} ${title}${outcome} ${styleText("dim", `${seconds} s`)}`);
  return result;
}
