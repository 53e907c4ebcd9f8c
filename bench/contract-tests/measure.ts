import { spawnSync } from "node:child_process";

/** The time and memory of a run. */
export interface Measured {
  readonly seconds: number;
  /** Processor time of the process and of all that it started, in seconds. */
  readonly processor: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node program and measures it; the shell knows what the processes below it took, which Node does not. */
export function measure(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Measured {
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&4; } 4>&2 2>&3';
  const { status, output } = spawnSync("bash", ["-c", script, "bash", process.execPath, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, stdout = "", stderr = "", times = ""] = output.map((text) => text ?? "");
  if (status !== 0) throw new Error(`It ended with ${status}:\n${stderr.slice(-2000)}${stdout.slice(-2000)}`);
  const [seconds = Number.NaN, user = Number.NaN, system = Number.NaN] = times.trim().split(" ").map(Number);
  return { seconds, processor: user + system, stdout, stderr };
}
