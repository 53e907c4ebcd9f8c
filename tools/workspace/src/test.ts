import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { countChecks, type TestReport, type TurboTask } from "./count-checks.ts";

/** Everything that CI checks. */
const TASKS = [
  "check:format",
  "check:lint",
  "lint:spec",
  "check:generated",
  "typecheck",
  "build",
  "test",
  "check:package",
];

/** A task and the folder of its package, relative to the root. */
type Task = TurboTask & { readonly directory: string };

process.chdir(path.join(import.meta.dirname, "../../.."));

// What an earlier run left must not be counted; turbo puts back what belongs to a cached task.
const stale = globSync(["{*,*/*}/reports", ".turbo/runs"], { exclude: ["node_modules"] });
for (const folder of stale) rmSync(folder, { recursive: true });

const { status, error } = spawnSync(
  "turbo",
  ["run", ...TASKS, "--continue", "--summarize", "--output-logs=new-only", ...process.argv.slice(2)],
  { stdio: "inherit", shell: process.platform === "win32" },
);
if (error) console.error(error.message);

const tasks = readTasks();
const directories = new Map(tasks.map(({ taskId, directory }) => [taskId, directory]));
const { passed, failed, skipped, failures } = countChecks({ exitCode: status, tasks }, (taskId) =>
  readReport(directories.get(taskId) ?? "."),
);

if (failures.length > 0) console.log(`failed: ${failures.join(", ")}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** None when turbo stopped before it ran anything, such as for a mistake in turbo.json. */
function readTasks(): readonly Task[] {
  const [summary] = globSync(".turbo/runs/*.json");
  if (summary === undefined) return [];
  // The shape is turbo's; what is read of it is named in `Task`.
  return (JSON.parse(readFileSync(summary, "utf8")) as { tasks: readonly Task[] }).tasks;
}

function readReport(directory: string): TestReport | undefined {
  const [report] = globSync(path.join(directory, "reports/vitest.json"));
  // The shape is vitest's; what is read of it is named in `TestReport`.
  return report === undefined ? undefined : (JSON.parse(readFileSync(report, "utf8")) as TestReport);
}
