// Installs everything that the other scripts need. Runs before them, on whatever Node the machine has (20 or newer),
// with nothing installed yet: no dependencies, no TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const windows = process.platform === "win32";
const local = path.join(root, "node_modules/.bin", windows ? "pnpm.cmd" : "pnpm");
const [command, ...prefix] = existsSync(local) ? [local] : ["npx", "--yes", packageManager];

const { status, stdout, stderr, error } = spawnSync(command, [...prefix, "install", "--frozen-lockfile"], {
  cwd: root,
  env: { ...process.env, SCARF_ANALYTICS: "false" },
  encoding: "utf8",
  shell: windows,
});
if (status !== 0) {
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  process.stderr.write("The installation failed. After a change of dependencies run: npx pnpm install\n");
  process.exit(1);
}
