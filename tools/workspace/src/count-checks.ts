/** What turbo says about one task of a run; the fields that are read here. */
export interface TurboTask {
  /** Such as `@resellers-sdk/errors#test`. */
  readonly taskId: string;
  readonly task: string;
  /** The command that ran, or `<NONEXISTENT>` if the package has no such script. */
  readonly command: string;
  /** Missing where the task was never started. */
  readonly execution?: { readonly exitCode?: number | null } | null;
}

/** What turbo says about a run; the fields that are read here. */
export interface TurboRun {
  readonly exitCode: number | null;
  readonly tasks: readonly TurboTask[];
}

/** What vitest's JSON report says; the fields that are read here. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
}

/** The sum of a run. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The failures, by task name. */
  readonly failures: readonly string[];
}

/**
 * Adds a run up: each test counts, and each task that runs no tests counts as one check.
 *
 * The sum never says `0 failed` about a red run: a test task that failed without a failed test in its report (because it
 * crashed, never ran, or left no report) counts as one failure, and so does a run that failed without a failed task.
 */
export function countChecks(run: TurboRun, reportOf: (taskId: string) => TestReport | undefined): Count {
  const counts = run.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map((task) => countTask(task, reportOf(task.taskId)));
  const failed = sum(counts.map((count) => count.failed));
  const unexplained = failed === 0 && run.exitCode !== 0;
  return {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: unexplained ? 1 : failed,
    skipped: sum(counts.map(({ skipped }) => skipped)),
    failures: unexplained ? ["turbo"] : counts.flatMap(({ failures }) => failures),
  };
}

function countTask({ taskId, task, execution }: TurboTask, report: TestReport | undefined): Count {
  const succeeded = execution?.exitCode === 0;
  if (task !== "test" && task !== "test:unit")
    return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, failures: succeeded ? [] : [taskId] };
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const failed = succeeded && report !== undefined ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests, failures: failed > 0 ? [taskId] : [] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
