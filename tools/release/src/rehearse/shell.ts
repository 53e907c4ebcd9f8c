import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";

/** Runs programs, and ends them all when it is over. */
export interface Shell {
  /**
   * @returns The standard output of the program.
   * @throws {CommandError} When it ends with another exit code than 0, with all that it printed.
   */
  run(command: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<string>;
  /** Starts a program that runs until the end. @returns The first line that it prints. */
  start(command: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<string>;
  /** Ends everything that still runs. */
  end(): void;
}

/** A program that did not succeed. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly printed: string;

  constructor(command: readonly string[], code: number | null, printed: string) {
    super(`${command.join(" ")} ended with ${code}\n${printed}`);
    this.printed = printed;
  }
}

/** @param env The environment of every program; variables of git are taken away. */
export function openShell(env: NodeJS.ProcessEnv): Shell {
  const running = new Set<number>();
  const begin = ([program = "", ...args]: readonly string[], cwd: string, own: NodeJS.ProcessEnv = {}) => {
    // Each in its own process group, so that its child processes end with it.
    const child = spawn(program, args, {
      cwd,
      env: gitEnvironment({ ...env, ...own }),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const { pid } = child;
    if (pid !== undefined) {
      running.add(pid);
      child.once("close", () => running.delete(pid));
    }
    return child;
  };
  return {
    async run(command, cwd, own) {
      const child = begin(command, cwd, own);
      const ended = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
      const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      if (code !== 0) throw new CommandError(command, code, out + err);
      return out;
    },
    async start(command, cwd, own) {
      const child = begin(command, cwd, own);
      child.stderr.resume();
      return new Promise((resolve, reject) => {
        child.once("error", reject).once("close", (code) => reject(new CommandError(command, code, "")));
        child.stdout.once("data", (data: Buffer) => resolve(data.toString().split("\n")[0] ?? ""));
      });
    },
    end() {
      for (const pid of running) endGroup(pid);
    },
  };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
}
