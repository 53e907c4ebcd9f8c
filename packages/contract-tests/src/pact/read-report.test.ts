import { expect, test } from "vitest";
import type { PactFile } from "./pact-file.ts";
import { readReport } from "./verify-pact.ts";

const pact: PactFile = { interactions: [{ description: "sell 200 sold" }, { description: "sell 428 GONE" }] };
const ok = (description: string): object => ({ description, result: "OK" });
const report = (...interactionResults: object[]): string => JSON.stringify({ result: true, interactionResults });
const problemsOf = (text: string, answered = 2): string =>
  [...readReport(text, pact, answered).values()].flat().join("\n");

test("each interaction verified once is right", () => {
  expect(problemsOf(report(ok("sell 200 sold"), ok("sell 428 GONE")))).toBe("");
});

test.each<[string, string, string]>([
  ["a run that verified nothing", report(), "replayed it 0 times"],
  ["an interaction that a filter left out", report(ok("sell 200 sold")), "replayed it 0 times"],
  [
    "an interaction that was verified twice",
    report(ok("sell 200 sold"), ok("sell 428 GONE"), ok("sell 428 GONE")),
    "replayed it 2 times",
  ],
  [
    "one that the pact does not have",
    report(ok("sell 200 sold"), ok("sell 428 GONE"), ok("buy")),
    "that the pact does not have",
  ],
  [
    "one that failed",
    report(ok("sell 200 sold"), { description: "sell 428 GONE", result: "FAILED" }),
    "the Verifier refuses it (FAILED)",
  ],
  ["a Verifier that did not run", "the pact file is gone", "did not run: the pact file is gone"],
  ["an answer of another form", "{}", "did not run"],
])("sees %s, whatever the exit code says", (_, text, problem) => {
  expect(problemsOf(text)).toContain(problem);
});

test("sees interactions that never reached the provider", () => {
  expect(problemsOf(report(ok("sell 200 sold"), ok("sell 428 GONE")), 1)).toContain(
    "answered 1 times for 2 interactions",
  );
});
