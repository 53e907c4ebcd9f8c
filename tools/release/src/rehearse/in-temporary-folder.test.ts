import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";

/** Starts a program that starts another one, prints its process id, and then waits, goes on, or fails. */
const PROGRAM = `
import { inTemporaryFolder } from ${JSON.stringify(path.join(import.meta.dirname, "in-temporary-folder.ts"))};
try {
  await inTemporaryFolder(process.env, async (shell, folder) => {
    // A shell that starts a program of its own, as npm does.
    const pids = await shell.start(["sh", "-c", "sleep 600 & echo $$ $!; wait"], folder);
    console.log(JSON.stringify({ folder, pids: pids.split(" ").map(Number) }));
    if (process.argv[1] === "wait") await new Promise((resolve) => setTimeout(resolve, 600_000));
    if (process.argv[1] === "fail") throw new Error("It failed");
  });
} catch (error) {
  console.log(error.message);
  process.exit(1);
}
process.exit(0);
`;

test.skipIf(process.platform === "win32").each([
  { how: "it is done", mode: "end", signals: [], message: undefined, code: 0 },
  { how: "it fails", mode: "fail", signals: [], message: "It failed", code: 1 },
  { how: "Ctrl+C is pressed", mode: "wait", signals: ["SIGINT"], message: "Interrupted by SIGINT", code: 1 },
  { how: "it is ended", mode: "wait", signals: ["SIGTERM"], message: "Interrupted by SIGTERM", code: 1 },
  {
    how: "Ctrl+C is pressed twice",
    mode: "wait",
    signals: ["SIGINT", "SIGINT"],
    message: "Interrupted by SIGINT",
    code: 1,
  },
] as const)("no process and no folder stays when $how", async ({ mode, signals, message, code }) => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", PROGRAM, mode], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const started = JSON.parse((await lines.next()).value ?? "");
  for (const signal of signals) child.kill(signal);
  const said = await lines.next();
  expect(said.done === true ? undefined : said.value).toBe(message);
  expect(await exitOf(child)).toBe(code);
  expect(existsSync(started.folder)).toBe(false);
  expect(started.pids).toHaveLength(2);
  for (const pid of started.pids) await expect.poll(() => isRunning(pid)).toBe(false);
});

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

/** A process that has ended, and that nobody has asked how, still has its number. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", `${pid}`], { encoding: "utf8" });
  return !["", "Z"].includes(stdout.trim().slice(0, 1));
}
