import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packAll } from "./pack.ts";
import { projects } from "./run-program.ts";

/** The direct dependencies of a project; other packages are installed too, as transitive dependencies. */
export const dependenciesOf = {
  "client-only": ["client"],
  all: ["client", "emulator", "errors"],
} as const;

/**
 * Makes the projects of users with the packages from their tarballs, as pnpm installs them: a project can only resolve
 * its direct dependencies, so types of other packages cannot be named by their path.
 */
export function makePnpmProjects(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "compat-types-"));
  const tarballs = packAll(folder, ["errors", "client", "emulator"]);
  // The packages ask for each other by versions that no registry has yet.
  const overrides = Object.entries(tarballs).map(([name, file]) => `  "@resellers-sdk/${name}": "file:${file}"`);
  const workspace = [`packages: ["*"]`, "overrides:", ...overrides, "allowBuilds: { msw: false }", ""];
  writeFileSync(path.join(folder, "pnpm-workspace.yaml"), workspace.join("\n"));
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  for (const [name, packages] of Object.entries(dependenciesOf)) {
    const project = path.join(folder, name);
    mkdirSync(project);
    cpSync(path.join(projects, "types", name), project, { recursive: true });
    const own = packages.map((one) => [`@resellers-sdk/${one}`, `file:${tarballs[one]}`]);
    const others = {
      "@types/node": "24.19.2",
      "@opentelemetry/api": "1.10.0",
      ...(name === "all" && { msw: "3.0.5" }),
    };
    const dependencies = { ...Object.fromEntries(own), ...others };
    writeFileSync(path.join(project, "package.json"), JSON.stringify({ name, type: "module", dependencies }));
  }
  const pnpm = path.resolve(projects, "../../../node_modules/.bin/pnpm");
  execFileSync(pnpm, ["install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return folder;
}
