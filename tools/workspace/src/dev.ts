import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/* Generates after each save of the description, and runs the affected unit tests after each save. Ctrl+C ends both. */
const root = path.join(import.meta.dirname, "../../..");
const start = (...command: readonly string[]): ChildProcess =>
  spawn(process.execPath, command, { cwd: root, stdio: "inherit" });

const children = [
  start("tools/generator/src/cli.ts", "--watch"),
  start(path.join(root, "node_modules/turbo/bin/turbo"), "watch", "test:unit", "--output-logs=errors-only"),
];
for (const child of children)
  child.once("exit", (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 1;
  });
