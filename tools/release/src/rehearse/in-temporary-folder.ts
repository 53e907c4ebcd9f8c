import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openShell, type Shell } from "./shell.ts";

/**
 * Does something in a folder that is made for it. When that ends, also by failing or by Ctrl+C, its programs end too and
 * the folder is removed.
 *
 * @param env The environment of each program.
 * @throws The error of the work, or an error that says that it was interrupted.
 */
export async function inTemporaryFolder(
  env: NodeJS.ProcessEnv,
  work: (shell: Shell, folder: string) => Promise<void>,
): Promise<void> {
  const { interruption, ignore } = listenForInterruption();
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-rehearsal-"));
  const shell = openShell(env);
  try {
    await Promise.race([work(shell, folder), interruption]);
  } finally {
    shell.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    ignore();
  }
}

/** A second signal must not end the process before all is removed, so it stays deaf to it until then. */
function listenForInterruption(): { interruption: Promise<never>; ignore: () => void } {
  let interrupt: (reason: Error) => void = () => {};
  const interruption = new Promise<never>((_, reject) => (interrupt = reject));
  interruption.catch(() => {}); // Nobody may be waiting for it yet.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const listener = (signal: NodeJS.Signals): void => interrupt(new Error(`Interrupted by ${signal}`));
  for (const signal of signals) process.on(signal, listener);
  return {
    interruption,
    ignore: () => {
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
