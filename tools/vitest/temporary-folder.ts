import { accessSync, constants, readFileSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";
/** Several times the amount that the largest test writes. */
const enough = 4 * 1024 ** 3;

/**
 * Where tests put their temporary folders: in memory where the machine has room for them there, because some write
 * thousands of small files.
 */
export function temporaryFolder(): string {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    const mounts = readFileSync("/proc/mounts", "utf8").split("\n");
    // Some tests start programs from such a folder, which containers often forbid there.
    const forbidden = mounts.some((line) => line.includes(` ${memory} `) && line.includes("noexec"));
    return bavail * bsize >= enough && !forbidden ? memory : tmpdir();
  } catch {
    return tmpdir(); // Not Linux, or no such folder.
  }
}
