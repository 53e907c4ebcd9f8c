import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packAll } from "./pack.ts";
import { projects } from "./run-program.ts";

/**
 * Installs the dependencies of users, and the packages from their tarballs, as npm does. The third-party dependencies
 * are only reinstalled if the lock file has changed.
 */
export default function setup(): void {
  const modules = path.join(projects, "node_modules");
  const stamp = path.join(modules, ".lock-hash");
  const hash = createHash("sha256")
    .update(readFileSync(path.join(projects, "package-lock.json")))
    .digest("hex");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hash) {
    npm("ci");
    writeFileSync(stamp, hash);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "compat-tarballs-"));
  try {
    const tarballs = packAll(folder, ["errors", "client", "emulator"]);
    // Versions do not change between two builds, and npm would keep an installed package with the same version.
    rmSync(path.join(modules, "@resellers-sdk"), { recursive: true, force: true });
    rmSync(path.join(modules, ".package-lock.json"), { force: true });
    npm("install", "--no-save", "--no-package-lock", ...Object.values(tarballs));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function npm(...args: readonly string[]): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
    cwd: projects,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
