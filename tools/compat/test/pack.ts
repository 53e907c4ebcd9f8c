import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/** Packs packages that are built. @returns The path of each one's tarball, by its name. */
export function packAll<Name extends string>(into: string, names: readonly Name[]): Record<Name, string> {
  const packed = names.map((name) => {
    const tarball = path.join(into, `${name}.tgz`);
    const cwd = path.join(root, "packages", name);
    execFileSync(path.join(root, "node_modules/.bin/pnpm"), ["pack", "--out", tarball], { cwd, stdio: "pipe" });
    return [name, tarball];
  });
  return Object.fromEntries(packed) as Record<Name, string>; // One for each name.
}
