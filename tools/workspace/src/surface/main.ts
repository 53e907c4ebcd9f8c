import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Entry, listSurface } from "./list-surface.ts";

/*
 * node src/surface/main.ts [--check]
 *
 * Writes the public surface of each package to `api/generated/surface.gen.txt` in its folder, from the declarations that
 * were built. With `--check` it only compares, and exits with 1 if one differs.
 */
const root = path.join(import.meta.dirname, "../../../..");
const BANNER =
  "Generated from the built declarations by `npm run surface`. Do not edit: change the source, build and generate again.\n\n";
const isCheck = process.argv.includes("--check");
let differs = false;

for (const manifest of globSync("packages/*/package.json", { cwd: root }).toSorted()) {
  const folder = path.join(root, path.dirname(manifest));
  const file = path.join(folder, "api/generated/surface.gen.txt");
  const text = BANNER + listSurface(entriesOf(folder));
  if (readOrEmpty(file) === text) continue;
  differs = true;
  const name = path.relative(root, file);
  if (isCheck) {
    console.error(`${name} is not the surface of the package. Run: npm run surface, and read what changed.`);
    continue;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written: ${name}`);
}
if (isCheck && differs) process.exitCode = 1;

function entriesOf(folder: string): readonly Entry[] {
  // The shape is that of our own package files.
  const { exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  return Object.entries(exports).flatMap(([name, target]) =>
    typeof target === "string" ? [] : [{ name, declarations: path.join(folder, target.types) }],
  );
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // It was not generated yet.
  }
}
