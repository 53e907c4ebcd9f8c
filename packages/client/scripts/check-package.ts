import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/*
 * Tests the package as its users get it: packed, installed from the tarball into empty projects and used there from
 * JavaScript and TypeScript. All examples of its README are compiled. Needs `dist` of this package and of the errors
 * package.
 */

const client = path.resolve(import.meta.dirname, "..");
const errors = path.resolve(client, "../errors");
const workspace = path.resolve(client, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "resellers-client-"));
const bin = (name: string): string => path.join(client, "node_modules/.bin", name);

/** Runs a program, shows what it prints, and throws if it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  console.log(`$ ${path.basename(command)} ${args.join(" ")}`);
  execFileSync(command, args, { cwd, stdio: "inherit" });
}

function pack(source: string): string {
  execFileSync(path.join(workspace, "node_modules/.bin/pnpm"), ["pack", "--pack-destination", folder], { cwd: source });
  const [tarball] = globSync(`resellers-sdk-${path.basename(source)}-*.tgz`, { cwd: folder });
  if (tarball === undefined) throw new Error(`${source} was not packed`);
  return path.join(folder, tarball);
}

/** The TypeScript examples of a page, concatenated as a reader would write them. */
function examplesOf(page: string): string {
  const blocks = [...readFileSync(page, "utf8").matchAll(/```ts\n([^]*?)```/g)];
  if (blocks.length === 0) throw new Error(`${page} has no examples`);
  return blocks.map(([, code]) => code).join("\n");
}

try {
  const tarballs = [pack(errors), pack(client)];
  const project = path.join(folder, "project");
  cpSync(path.join(client, "test/consumer"), project, { recursive: true });
  writeFileSync(
    path.join(project, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  // Installs what npm would install, without a registry: the tarballs, and the dependency from this workspace.
  const modules = path.join(project, "node_modules");
  for (const tarball of tarballs) {
    const target = path.join(modules, "@resellers-sdk", tarball.includes("-errors-") ? "errors" : "client");
    mkdirSync(target, { recursive: true });
    run("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], project);
  }
  symlinkSync(path.join(client, "node_modules/openapi-fetch"), path.join(modules, "openapi-fetch"));
  for (const name of ["@opentelemetry", "@types"])
    symlinkSync(path.join(client, "node_modules", name), path.join(modules, name));
  writeFileSync(path.join(project, "readme.ts"), examplesOf(path.join(modules, "@resellers-sdk/client/README.md")));
  run(process.execPath, ["consumer.js"], project);
  for (const resolution of ["nodenext", "bundler"]) {
    const module = resolution === "nodenext" ? "nodenext" : "esnext";
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "--target",
      "es2022",
      "--lib",
      "es2022,dom,dom.iterable",
    ];
    // The examples use `process`, so they need the types of Node; the client must compile without them.
    const files = resolution === "nodenext" ? ["--types", "node", "readme.ts", "consumer.ts"] : ["consumer.ts"];
    run(bin("tsc"), [...flags, ...files], project);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
