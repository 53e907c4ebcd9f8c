import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const docs = path.join(import.meta.dirname, "..");
const root = path.join(docs, "..");
const windows = process.platform === "win32";

/** Installs the site's own dependencies if necessary, and builds the packages that it documents. */
export function install(): void {
  const lock = readFileSync(path.join(docs, "package-lock.json"), "utf8");
  const stamp = path.join(docs, "node_modules/.installed.json");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    console.log("Installing what only the site needs …");
    // Install scripts of dependencies are not needed: binaries come as packages.
    run("npm", ["ci", "--no-audit", "--no-fund", "--silent", "--ignore-scripts"], docs);
    writeFileSync(stamp, lock);
  }
  run("turbo", ["run", "build", "--output-logs=errors-only"], root);
  // As users have them: what is built, found by its name. MSW is the emulator's own, whose types have to be the same ones.
  for (const name of ["errors", "client", "emulator", "contract-tests"])
    link(`packages/${name}`, `@resellers-sdk/${name}`);
  link("packages/emulator/node_modules/msw", "msw");
}

function link(folder: string, name: string): void {
  const place = path.join(docs, "node_modules", name);
  mkdirSync(path.dirname(place), { recursive: true });
  if (!existsSync(place)) symlinkSync(path.join(root, folder), place, "junction");
}

function run(command: string, commandArguments: readonly string[], cwd: string): void {
  execFileSync(command, commandArguments, { cwd, stdio: ["ignore", "ignore", "inherit"], shell: windows });
}
