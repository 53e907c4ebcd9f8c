import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packAll } from "./pack.ts";
import { type Ended, projects, runNode, runProgram } from "./run-program.ts";

const yarn = path.join(projects, "node_modules/@yarnpkg/cli-dist/bin/yarn.js");
let folder: string;
let tarballs: Readonly<Record<string, string>>;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "compat-installers-"));
  tarballs = packAll(folder, ["errors", "client", "emulator", "contract-tests"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes an empty project with the packages, and MSW, in its package.json. */
function makeProject(name: string): string {
  const project = path.join(folder, name);
  mkdirSync(project);
  cpSync(path.join(projects, "installers"), project, { recursive: true });
  const own = Object.fromEntries(
    Object.entries(tarballs).map(([one, file]) => [`@resellers-sdk/${one}`, `file:${file}`]),
  );
  // The packages depend on versions of each other that are not published yet: Yarn needs `resolutions`, npm uses the
  // installed ones.
  const manifest = { private: true, type: "module", dependencies: { ...own, msw: "3.0.5" }, resolutions: own };
  writeFileSync(path.join(project, "package.json"), JSON.stringify(manifest));
  return project;
}

const installers: Readonly<
  Record<
    string,
    {
      /** Makes the project and installs into it. */
      readonly install: () => Promise<readonly [string, Ended]>;
      /** Runs a file of the project, or a command that a package brings. */
      readonly run: (project: string, what: string, ...args: readonly string[]) => Promise<Ended>;
      /** Why `resellers-contract-tests run` cannot run, and what to do. */
      readonly missing: RegExp;
    }
  >
> = {
  "Yarn Plug'n'Play": {
    async install() {
      const project = makeProject("yarn");
      const { output: registry } = await runProgram("npm", ["config", "get", "registry"], project);
      const settings = [
        "nodeLinker: pnp",
        "enableTelemetry: false",
        "enableScripts: false",
        "enableImmutableInstalls: false",
        `npmRegistryServer: "${registry.trim()}"`,
      ];
      writeFileSync(path.join(project, ".yarnrc.yml"), settings.join("\n"));
      writeFileSync(path.join(project, "yarn.lock"), "");
      return [project, await runNode([yarn, "install"], project)];
    },
    run: (project, what, ...args) =>
      runNode([yarn, ...(what.endsWith(".js") ? ["node", what] : [what]), ...args], project),
    missing: /isn't declared in its dependencies[^]+set `nodeLinker: node-modules` in \.yarnrc\.yml/,
  },
  "npm without optional dependencies": {
    async install() {
      const project = makeProject("npm");
      const flags = ["--omit=optional", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
      return [project, await runProgram("npm", ["install", ...flags], project)];
    },
    run: (project, what, ...args) =>
      runNode([what.endsWith(".js") ? what : path.join("node_modules/.bin", what), ...args], project),
    missing: /pact-core-[^]+npm install --include=optional/,
  },
};

describe.each(Object.entries(installers))("%s", (_, { install, run, missing }) => {
  let project: string;
  beforeAll(async () => {
    const [made, { code, output }] = await install();
    expect(code, output).toBe(0);
    project = made;
  });

  test("installs client, errors and emulator so that they work, with MSW", async () => {
    expect(await run(project, "use-all.js")).toEqual({ code: 0, output: "true function function\n" });
  });

  test("installs the commands", async () => {
    expect((await run(project, "resellers-errors", "explain", "PRODUCT_LIMIT_EXCEEDED")).output).toContain("428");
    expect(await run(project, "resellers-emulator", "--version")).toMatchObject({ code: 0 });
    expect(await run(project, "resellers-contract-tests", "--version")).toMatchObject({ code: 0 });
  });

  test("lets tests of one's own use the cases of the contract", async () => {
    expect(await run(project, "list-cases.js")).toEqual({ code: 0, output: "cases\n" });
  });

  test("lacks what proves the contract: the command says what, how to get it, and ends with 2", async () => {
    const { code, output } = await run(project, "resellers-contract-tests", "run");
    expect(output).toMatch(missing);
    expect(output).toContain("The contract tests cannot run here.");
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  });
});
