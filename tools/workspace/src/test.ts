import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { countChecks, type TestReport, type TurboTask } from "./count-checks.ts";

/** Everything that CI checks. */
const TASKS = ["format:check", "lint", "lint:spec", "check:generated", "typecheck", "build", "test", "check:package"];

const root = path.join(import.meta.dirname, "../../..");
process.chdir(root);

// What an earlier run left must not be counted; turbo puts back what belongs to a cached task.
for (const stale of globSync(["{packages,tools}/*/reports", ".turbo/runs"])) rmSync(stale, { recursive: true });

const turbo = spawnSync(
  "turbo",
  ["run", ...TASKS, "--continue", "--summarize", "--output-logs=new-only", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", PACT_DO_NOT_TRACK: "true", SCARF_ANALYTICS: "false" },
  },
);

const [summary] = globSync(".turbo/runs/*.json");
if (summary === undefined) throw new Error("turbo wrote no summary of its run");
// The shape is turbo's; what is read of it is named in `TurboTask`.
const { tasks } = JSON.parse(readFileSync(summary, "utf8")) as { tasks: (TurboTask & { directory: string })[] };
const { passed, failed, skipped, failures } = countChecks(tasks, (taskId) => {
  const [file] = globSync(
    path.join(tasks.find((task) => task.taskId === taskId)?.directory ?? "", "reports/vitest.json"),
  );
  // The shape is vitest's; what is read of it is named in `TestReport`.
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as TestReport);
});

if (skipped > 0) console.log(`${skipped} skipped`);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || turbo.status !== 0 ? 1 : 0;
