import { expect, test } from "vitest";
import { type Count, countChecks, type TestReport, type TurboTask } from "./count-checks.ts";

const task = (taskId: string, exitCode?: number, command = "run"): TurboTask => ({
  taskId,
  task: taskId.split("#")[1] ?? "",
  command,
  ...(exitCode === undefined ? {} : { execution: { exitCode } }),
});

const report = (numPassedTests: number, numFailedTests = 0, numPendingTests = 0): TestReport => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
});

const count = (
  tasks: readonly TurboTask[],
  reports: Readonly<Record<string, TestReport>> = {},
  exitCode: number | null = tasks.some(({ execution }) => execution?.exitCode !== 0) ? 1 : 0,
): Count => countChecks({ exitCode, tasks }, (taskId) => reports[taskId]);

test("adds up the tests of all packages, and the other tasks as one check each", () => {
  expect(
    count([task("a#test", 0), task("b#test", 0), task("a#build", 0)], {
      "a#test": report(10),
      "b#test": report(5, 0, 2),
    }),
  ).toEqual({
    passed: 16,
    failed: 0,
    skipped: 2,
    failures: [],
  });
});

test("does not count what a package has no script for", () => {
  expect(count([task("a#build", 0, "<NONEXISTENT>")])).toMatchObject({ passed: 0, failed: 0 });
});

test("counts a task that failed or never ran as one failure", () => {
  expect(count([task("a#lint", 1), task("a#build")])).toEqual({
    passed: 0,
    failed: 2,
    skipped: 0,
    failures: ["a#lint", "a#build"],
  });
});

test("counts the failed tests of a report", () => {
  expect(count([task("a#test", 1)], { "a#test": report(3, 2) })).toMatchObject({
    passed: 3,
    failed: 2,
    failures: ["a#test"],
  });
});

test("counts a test task as failed when it left no report, even if it says that it succeeded", () => {
  expect(count([task("a#test", 0)])).toMatchObject({ passed: 0, failed: 1 });
});

test("counts a test task as failed when it crashed after its tests had passed", () => {
  expect(count([task("a#test", 1)], { "a#test": report(3) })).toMatchObject({ passed: 3, failed: 1 });
});

test("counts a run that failed as a whole, without a failed task, as one failure", () => {
  expect(count([task("a#build", 0)], {}, 2)).toEqual({ passed: 1, failed: 1, skipped: 0, failures: ["turbo"] });
});

test("counts a run of which nothing is known as one failure", () => {
  expect(count([], {}, null)).toMatchObject({ passed: 0, failed: 1 });
});

test("counts tests that are skipped or still to be written apart from those that passed", () => {
  expect(count([task("a#test", 0)], { "a#test": { ...report(1, 0, 2), numTodoTests: 3 } })).toMatchObject({
    passed: 1,
    failed: 0,
    skipped: 5,
  });
});
