import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gitEnvironment } from "@resellers-sdk/workspace/git-environment";
import { compareContents, listContents } from "./tarball/content-list.ts";
import { findFaults } from "./tarball/find-faults.ts";
import { packAndUnpack, type Tarball } from "./tarball/unpack.ts";

/*
 * Packs each package that is published and looks at the tarball: the files and exports in it are those that tarballs/
 * lists, its maps and exports lead to files that are there, and publint and attw find nothing. `--update` writes the lists.
 */

const root = path.resolve(import.meta.dirname, "../../..");
const own = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
const MEND = "Mend the package, or run in tools/release: node src/check-tarballs.ts --update, and read the difference";
const folder = mkdtempSync(path.join(tmpdir(), "resellers-tarballs-"));

try {
  for (const name of ["errors", "client", "emulator", "contract-tests"]) check(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(name: string): void {
  const tarball = packAndUnpack(path.join(root, "packages", name), path.join(folder, name));
  const faults = [...compareWithList(name, tarball), ...findFaults(tarball), ...ask(tarball)];
  console.log(`${name}: ${(tarball.bytes / 1_000).toFixed(1)} kB packed, ${tarball.files.length} files`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function compareWithList(name: string, tarball: Tarball): readonly string[] {
  const file = path.join(own, "tarballs", `${name}.txt`);
  const contents = listContents(tarball);
  if (values.update) {
    writeFileSync(`${file}.new`, contents);
    renameSync(`${file}.new`, file);
  }
  const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
  const different = compareContents(contents, expected);
  if (different.length === 0) return [];
  return [`The tarball holds something else than tools/release/tarballs/${name}.txt. ${MEND}`, ...different];
}

/** The problems that publint and attw report. */
function ask({ file }: Tarball): readonly string[] {
  return [
    ["publint", "run", file, "--strict"],
    ["attw", file, "--profile", "esm-only", "--no-emoji"],
  ].flatMap(([command = "", ...args]) => {
    const { status, stdout, stderr, error } = spawnSync(path.join(own, "node_modules/.bin", command), args, {
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...gitEnvironment(), FORCE_COLOR: "0" },
    });
    return status === 0 ? [] : [`${command}: ${error?.message ?? `${stdout}${stderr}`.trim()}`];
  });
}
