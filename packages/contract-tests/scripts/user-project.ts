import { execFileSync, spawn } from "node:child_process";
import { globSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

const own = path.resolve(import.meta.dirname, "..");
const packages = path.resolve(own, "..");
const workspaceBin = path.resolve(packages, "../node_modules/.bin");

/** The names of the packages that are installed from their tarballs. */
const NAMES = ["errors", "client", "emulator", "contract-tests"] as const;

/** Packs the package in a folder. @returns The tarball. */
function pack(name: (typeof NAMES)[number], into: string): string {
  const cwd = path.join(packages, name);
  execFileSync(path.join(workspaceBin, "pnpm"), ["pack", "--pack-destination", into], { cwd });
  const [tarball] = globSync(`resellers-sdk-${name}-*.tgz`, { cwd: into });
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  return path.join(into, tarball);
}

/**
 * Makes an empty project with the packages as npm would install them, without a registry: the tarballs, and the
 * dependencies from this workspace.
 */
export function makeProject(folder: string): string {
  const modules = path.join(folder, "project/node_modules");
  const bin = path.join(modules, ".bin");
  mkdirSync(bin, { recursive: true });
  for (const name of NAMES) {
    const target = path.join(modules, "@resellers-sdk", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", pack(name, folder), "-C", target, "--strip-components=1"]);
  }
  for (const name of ["client", "emulator", "contract-tests"])
    linkAll(path.join(packages, name, "node_modules"), modules);
  symlinkSync(
    "../@resellers-sdk/contract-tests/bin/resellers-contract-tests.js",
    path.join(bin, "resellers-contract-tests"),
  );
  const project = path.dirname(modules);
  writeFileSync(path.join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  return project;
}

function linkAll(from: string, to: string): void {
  const named = readdirSync(from).flatMap((name) =>
    name.startsWith("@") ? readdirSync(path.join(from, name)).map((part) => `${name}/${part}`) : [name],
  );
  for (const name of named.filter((one) => !one.startsWith(".") && !one.startsWith("@resellers-sdk/"))) {
    const target = path.join(to, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (globSync(target).length === 0) symlinkSync(path.join(from, name), target);
  }
}

/** Runs a shell command in a folder, and then ends its background processes. */
export async function runShell(command: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  console.log(`$ ${command.trim().replaceAll("\n", "\n  ")}`);
  const child = spawn("bash", ["-euc", command], {
    cwd,
    detached: true,
    env: { ...process.env, PATH: `${workspaceBin}:${process.env["PATH"]}`, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  endGroup(child.pid);
  if (code !== 0) throw new Error(`It ended with ${code}:\n${printed}`);
  return stripVTControlCharacters(printed);
}

/** Starts a server, runs the work, and stops the server. */
export async function beside(
  args: readonly string[],
  cwd: string,
  url: string,
  work: () => Promise<void>,
): Promise<void> {
  const server = spawn(path.join(workspaceBin, "node"), args, {
    cwd,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await runShell(`curl -s -o /dev/null --retry 40 --retry-connrefused --retry-delay 0 ${url}`, cwd);
    await work();
  } finally {
    endGroup(server.pid);
  }
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch {
    // The process has already ended.
  }
}
