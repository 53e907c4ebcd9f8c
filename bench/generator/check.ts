import { spawnSync } from "node:child_process";
import { cli, description } from "./files.ts";

/** GitHub's whole description: each of its operations has to generate, and the result has to compile. */
const { stdout, stderr, status } = spawnSync(process.execPath, [cli, description, "--compile"], {
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
console.log(stdout + stderr);
const [, working, total] = /: (\d+) of (\d+) operations work\./.exec(stdout) ?? [];
// A document that has become small, or could not be read, proves nothing.
const isWhole = Number(total) > 1000;
if (status !== 0 || working !== total || !isWhole) {
  console.error(`${working ?? "No"} of ${total ?? "no"} operations work; the exit code was ${status}.`);
  process.exitCode = 1;
}
