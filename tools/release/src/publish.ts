import { spawnSync } from "node:child_process";
import path from "node:path";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";

/*
 * npm run release:publish
 *
 * Publishes each version that the registry does not have yet, after a look at the tarballs. When it stops half-way, run
 * it again: versions that are already published are skipped.
 */

const root = path.join(import.meta.dirname, "../../..");
const commands = [
  ["turbo", "run", "build", "check:package", "--filter=@resellers-sdk/release...", "--output-logs=errors-only"],
  ["changeset", "publish"],
];

for (const [command = "", ...args] of commands) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: gitEnvironment(), // `changeset publish` makes tags with git.
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
