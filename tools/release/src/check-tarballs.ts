import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { problemsOf } from "./tarball-problems.ts";
import { readTarball } from "./read-tarball.ts";

/*
 * Looks at what would be published: each package is packed, the names of its files are compared with
 * `tarballs/<package>.txt`, and publint and are-the-types-wrong look at it. `--update` writes the lists.
 */

const packages = ["errors", "client", "contract-tests"];
const here = path.join(import.meta.dirname, "..");
const repository = path.join(here, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "resellers-tarballs-"));
const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });

/** Runs a tool, shows what it prints, and throws if it fails. */
function run(tool: string, ...args: readonly string[]): void {
  execFileSync(path.join(here, "node_modules/.bin", tool), args, {
    stdio: "inherit",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

function pack(name: string): string {
  const pnpm = path.join(repository, "node_modules/.bin/pnpm");
  execFileSync(pnpm, ["pack", "--pack-destination", folder], { cwd: path.join(repository, "packages", name) });
  const [tarball] = globSync(`resellers-sdk-${name}-*.tgz`, { cwd: folder });
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  return path.join(folder, tarball);
}

try {
  let failed = false;
  for (const name of packages) {
    const tarball = pack(name);
    const files = readTarball(tarball);
    const list = path.join(here, "tarballs", `${name}.txt`);
    if (values.update) writeFileSync(list, [...files.keys()].join("\n") + "\n");
    const problems = problemsOf(files, readFileSync(list, "utf8").split("\n").filter(Boolean));
    const unpacked = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const code = [...files].filter(([file]) => file.startsWith("dist/") && file.endsWith(".js"));
    const zipped = gzipSync(code.map(([, text]) => text).join("\n")).length;
    const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
    console.log(
      `@resellers-sdk/${name}: ${files.size} files, ${kilobytes(statSync(tarball).size)} packed, ${kilobytes(unpacked)} unpacked, JavaScript ${kilobytes(zipped)} zipped`,
    );
    for (const problem of problems) console.error(`  ✗ ${problem}`);
    failed ||= problems.length > 0;
    run("publint", "run", tarball, "--strict");
    run("attw", tarball, "--profile", "esm-only", "--no-emoji");
  }
  if (failed) {
    console.error("After a wanted change: node tools/release/src/check-tarballs.ts --update");
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
