import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Count, countChecks, type TestReport, type TurboTask } from "./count-checks.ts";

/** A task and the folder of its package, relative to the root. */
type Task = TurboTask & { readonly directory: string };

const root = path.join(import.meta.dirname, "../../..");

/**
 * Runs tasks of turbo, prints what failed and how many checks passed, as the last line, and sets the exit code.
 *
 * @param tasks Names of turbo's tasks.
 * @param options Further arguments of turbo.
 */
export function runChecks(tasks: readonly string[], options: readonly string[]): void {
  process.chdir(root);
  // Reports of an earlier run must not be counted; turbo restores those of cached tasks.
  const stale = globSync(["{*,*/*}/reports", ".turbo/runs"], { exclude: ["node_modules"] });
  for (const folder of stale) rmSync(folder, { recursive: true });

  const turbo = path.join(root, "node_modules/turbo/bin/turbo");
  const { status, error } = spawnSync(
    process.execPath,
    [turbo, "run", ...tasks, "--continue", "--summarize", "--output-logs=new-only", ...options],
    { stdio: "inherit" },
  );
  if (error) console.error(error.message);
  print(sumUp(status));
}

function sumUp(exitCode: number | null): Count {
  const tasks = readTasks();
  const directories = new Map(tasks.map(({ taskId, directory }) => [taskId, directory]));
  return countChecks({ exitCode, tasks }, (taskId) => readReport(directories.get(taskId) ?? "."));
}

function print({ passed, failed, skipped, failures }: Count): void {
  if (failures.length > 0) console.log(`failed: ${failures.join(", ")}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** Empty if turbo stopped before it ran a task, for example because of a mistake in turbo.json. */
function readTasks(): readonly Task[] {
  const [summary] = globSync(".turbo/runs/*.json");
  if (summary === undefined) return [];
  // The format is turbo's; `Task` has the members that are read.
  return (JSON.parse(readFileSync(summary, "utf8")) as { tasks: readonly Task[] }).tasks;
}

function readReport(directory: string): TestReport | undefined {
  const [report] = globSync(path.join(directory, "reports/vitest.json"));
  // The format is vitest's; `TestReport` has the members that are read.
  return report === undefined ? undefined : (JSON.parse(readFileSync(report, "utf8")) as TestReport);
}
