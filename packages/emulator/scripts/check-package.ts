import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/*
 * Tests the package as its users get it: packed, installed into an empty project, and used there in process, from its
 * command, and from TypeScript. The examples of its README are compiled and run. Needs `dist` of it, of the client and
 * of the errors package.
 */

const own = path.resolve(import.meta.dirname, "..");
const packages = path.resolve(own, "..");
const workspace = path.resolve(packages, "..");
const folder = mkdtempSync(path.join(tmpdir(), "resellers-emulator-"));
const project = path.join(folder, "project");
const modules = path.join(project, "node_modules");

/** Runs a program, shows what it prints, and throws if it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  console.log(`$ ${path.basename(command)} ${args.join(" ")}`);
  execFileSync(command, args, { cwd, stdio: "inherit" });
}

function install(name: string): void {
  const source = path.join(packages, name);
  execFileSync(path.join(workspace, "node_modules/.bin/pnpm"), ["pack", "--pack-destination", folder], { cwd: source });
  const [tarball] = globSync(`resellers-sdk-${name}-*.tgz`, { cwd: folder });
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  const target = path.join(modules, "@resellers-sdk", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", path.join(folder, tarball), "-C", target, "--strip-components=1"]);
}

/** Installs the packages that npm would install besides the tarballs, from this workspace. */
function linkDependencies(from: string): void {
  const named = readdirSync(from).flatMap((name) =>
    name.startsWith("@") ? readdirSync(path.join(from, name)).map((part) => `${name}/${part}`) : [name],
  );
  for (const name of named.filter((one) => !one.startsWith(".") && !one.startsWith("@resellers-sdk/"))) {
    const target = path.join(modules, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(path.join(from, name), target);
  }
}

/** The TypeScript examples of the README, concatenated as a reader would write them. */
function readmeExamples(): string {
  const page = readFileSync(path.join(modules, "@resellers-sdk/emulator/README.md"), "utf8");
  const blocks = [...page.matchAll(/```ts\n([^]*?)```/g)];
  assert.ok(blocks.length >= 3, "README.md has its examples");
  return blocks.map(([, code]) => code).join("\n");
}

/** Starts the command, sends one order to it, ends it, and starts it again on the same data file. */
async function useCommand(): Promise<void> {
  const file = path.join(folder, "world.db");
  const bin = path.join(modules, "@resellers-sdk/emulator/bin/resellers-emulator.js");
  for (const packagesThen of [10, 11]) {
    const child = spawn(process.execPath, [bin, "--port", "0", "--json", "--data", file], {
      cwd: project,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string]; // Lines are strings.
      const { url, accounts, products } = JSON.parse(line);
      const product = products.find(({ name }: { name: string }) => name.startsWith("Storage"));
      const answer = await fetch(`${url}/resellers/v2/packages`, {
        method: "POST",
        headers: { authorization: "any", "wix-account-id": accounts[0].id, "content-type": "application/json" },
        body: JSON.stringify({ products: [{ catalogProductId: product.id, countryCode: "BR" }] }),
      });
      assert.equal(answer.status, 200);
      // The control API answers so.
      const state = (await (await fetch(`${url}/__emulator/state`)).json()) as { packages: readonly unknown[] };
      assert.equal(state.packages.length, packagesThen);
      console.log(`$ resellers-emulator --data world.db: ${packagesThen} packages`);
    } finally {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      assert.deepEqual(await ended, [0, null]);
    }
  }
}

try {
  for (const name of ["errors", "client", "emulator"]) install(name);
  for (const name of ["client", "emulator"]) linkDependencies(path.join(packages, name, "node_modules"));
  cpSync(path.join(own, "test/consumer"), project, { recursive: true });
  writeFileSync(path.join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  writeFileSync(path.join(project, "readme.ts"), readmeExamples());
  const common = ["--noEmit", "--strict", "--target", "es2023", "--skipLibCheck", "--types", "node"];
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const)
    run(
      path.join(own, "node_modules/.bin/tsc"),
      [...common, "--module", module, "--moduleResolution", resolution, "readme.ts", "consumer.ts"],
      project,
    );
  run(process.execPath, ["readme.ts"], project);
  await useCommand();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
