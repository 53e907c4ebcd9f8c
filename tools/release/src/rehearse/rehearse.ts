import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import semver, { type ReleaseType } from "semver";
import { startPublishedMock, useAsConsumers } from "./consumers.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { CommandError, type Shell } from "./shell.ts";
import { expectSame, expectText, RehearsalError, step } from "./verdict.ts";

const PACKAGES = ["errors", "client", "emulator", "contract-tests"] as const;

type PackageName = (typeof PACKAGES)[number];

/** Something for each package. */
type PerPackage<Value> = Readonly<Record<PackageName, Value>>;

const scoped = (name: string): string => `@resellers-sdk/${name}`;

/** Makes three releases, and checks what users get. */
export async function rehearse(shell: Shell, folder: string): Promise<void> {
  const registry = await step("start a registry", () => startRegistry(path.join(folder, "registry")));
  const copy = await step("copy the repository", () => copyRepository(shell, path.join(folder, "repository")));
  const home = await makeHome(folder, registry);
  const release = makeReleases({ shell, copy, registry, home });
  const consumers = { shell: withHome(shell, home), folder: path.join(folder, "consumers"), registry: registry.url };

  await step("version the first release", () => release.version());
  await step("build it", () => release.build());
  const first = await versionsIn(copy);
  await step("publish it while the registry refuses one package", () => release.publishHalf("contract-tests", first));
  await step("publish again: only what was missing", () => release.publish(first));
  await step("publish again: nothing is left to publish", () => release.publish(first));
  const mock = await step("install the contract tests and start their mock", () => startPublishedMock(consumers));
  await step("use it from empty projects", () => useAsConsumers({ ...consumers, mock }));

  await step("document one more error", () => documentError(copy));
  const second = bumped(first, { errors: "minor", client: "minor", emulator: "none", "contract-tests": "minor" });
  await step("release it", () => release.make(second, /SPENDING_LIMIT_REACHED[^]*assignProductInstanceToSite/));

  await step("reword a message", () => rewordMessage(copy));
  const third = bumped(second, { errors: "patch", client: "none", emulator: "none", "contract-tests": "patch" });
  await step("release it packed, as the workflow does, and leave the client alone", () =>
    release.make(third, /MISSING_SITE_ID/, release.publishPacked),
  );
  await registry.close();
}

/** Publishes, and compares the contents of the registry with the expectation. */
type Publish = (expected: PerPackage<string>) => Promise<string>;

/** The tools of the releases. */
interface ReleaseTools {
  readonly shell: Shell;
  readonly copy: RepositoryCopy;
  readonly registry: Registry;
  readonly home: NodeJS.ProcessEnv;
}

function makeReleases({ shell, copy, registry, home }: ReleaseTools) {
  const changeset = (...args: readonly string[]): Promise<string> =>
    withHome(shell, { ...home, ...toolPath(copy) }).run(["changeset", ...args], copy.folder);
  const publish: Publish = async (expected) => {
    await changeset("publish");
    await expectPublished(registry, expected);
    return list(expected);
  };
  const release = {
    async version(): Promise<string> {
      await copy.run("changeset", "version");
      await copy.commit("Version the packages");
      return list(await versionsIn(copy));
    },
    build: async (): Promise<void> => {
      await copy.run("turbo", "run", "build", "--output-logs=errors-only");
    },
    publish,
    /** Publishes in the three steps that have a job each in the workflow of releases. */
    async publishPacked(expected: PerPackage<string>): Promise<string> {
      const packed = path.join(path.dirname(copy.folder), "packed");
      await changeset("publish-plan", "--output", `${packed}.json`);
      await changeset("pack", "--from-publish-plan", `${packed}.json`, "--out-dir", packed);
      await changeset("publish", "--from-pack-dir", packed);
      await expectPublished(registry, expected);
      return list(expected);
    },
    async publishHalf(refused: (typeof PACKAGES)[number], expected: PerPackage<string>): Promise<string> {
      registry.refuse(scoped(refused));
      const failure = await changeset("publish").catch((error: unknown) => error);
      if (!(failure instanceof CommandError)) throw new RehearsalError("A publish that was refused did not fail");
      registry.acceptAll();
      for (const name of PACKAGES)
        expectSame(
          `the versions of ${name}`,
          await registry.versionsOf(scoped(name)),
          name === refused ? [] : [expected[name]],
        );
      return `${refused} is missing`;
    },
    async make(expected: PerPackage<string>, why: RegExp, publishAll = publish): Promise<string> {
      const published = await allVersions(registry);
      const before = await versionsIn(copy);
      await copy.commit("Change the description");
      await copy.run("node", "tools/spec-impact/src/cli.ts", "--base", "HEAD~1", "--write");
      await release.version();
      expectSame("the versions", await versionsIn(copy), expected);
      await release.build();
      await publishAll(expected);
      const moved = PACKAGES.filter((name) => before[name] !== expected[name]);
      for (const name of moved) await expectChangelog(copy, name, expected[name], why);
      for (const name of PACKAGES.filter((one) => !moved.includes(one)))
        expectSame(`the versions of ${name}`, await registry.versionsOf(scoped(name)), published[name]);
      return list(expected);
    },
  };
  return release;
}

/** A home folder without the user's configuration, so that our packages are only requested from this registry. */
async function makeHome(folder: string, { url }: Registry): Promise<NodeJS.ProcessEnv> {
  const home = path.join(folder, "home");
  await mkdir(home, { recursive: true });
  const host = url.replace(/^http:/, "");
  await writeFile(path.join(home, ".npmrc"), `@resellers-sdk:registry=${url}\n${host}:_authToken=rehearsal\n`);
  return {
    HOME: home,
    npm_config_userconfig: path.join(home, ".npmrc"),
    XDG_CACHE_HOME: "",
    XDG_DATA_HOME: "",
    XDG_CONFIG_HOME: "",
  };
}

function toolPath({ folder }: RepositoryCopy): NodeJS.ProcessEnv {
  return { PATH: [path.join(folder, "node_modules/.bin"), process.env["PATH"]].join(path.delimiter) };
}

function withHome(shell: Shell, home: NodeJS.ProcessEnv): Shell {
  return {
    run: (command, cwd, env) => shell.run(command, cwd, { ...home, ...env }),
    start: (command, cwd, env) => shell.start(command, cwd, { ...home, ...env }),
    end: () => shell.end(),
  };
}

async function versionsIn(copy: RepositoryCopy): Promise<PerPackage<string>> {
  const read = async (name: string): Promise<string> =>
    JSON.parse(await readFile(path.join(copy.folder, "packages", name, "package.json"), "utf8")).version;
  return perPackage(read);
}

function bumped(versions: PerPackage<string>, bumps: PerPackage<ReleaseType | "none">): PerPackage<string> {
  const next = (name: PackageName): string => {
    const bump = bumps[name];
    return (bump === "none" ? undefined : semver.inc(versions[name], bump)) ?? versions[name];
  };
  return Object.fromEntries(PACKAGES.map((name) => [name, next(name)])) as PerPackage<string>; // One for each of them.
}

async function allVersions(registry: Registry): Promise<PerPackage<readonly string[]>> {
  return perPackage((name) => registry.versionsOf(scoped(name)));
}

async function perPackage<Value>(of: (name: PackageName) => Promise<Value>): Promise<PerPackage<Value>> {
  const found = await Promise.all(PACKAGES.map(async (name) => [name, await of(name)] as const));
  return Object.fromEntries(found) as PerPackage<Value>; // One for each of them.
}

async function expectPublished(registry: Registry, expected: PerPackage<string>): Promise<void> {
  const published = await allVersions(registry);
  for (const name of PACKAGES) expectSame(`the newest ${name}`, published[name].at(-1), expected[name]);
}

async function expectChangelog(copy: RepositoryCopy, name: string, version: string, why: RegExp): Promise<void> {
  const text = await readFile(path.join(copy.folder, "packages", name, "CHANGELOG.md"), "utf8");
  const [, entry = ""] = text.split(/^## /m);
  expectText(`the changelog of ${name}`, entry, new RegExp(`^${version.replaceAll(".", "\\.")}$`, "m"));
  expectText(`the changelog of ${name}`, entry, why);
  expectText(`the changelog of ${name}`, entry, /description \d+\.\d+\.\d+/);
}

async function documentError(copy: RepositoryCopy): Promise<void> {
  await writeFile(path.join(copy.folder, "spec/errors/SPENDING_LIMIT_REACHED.yaml"), SPENDING_LIMIT_REACHED);
  const operation = "spec/paths/assignProductInstanceToSite/operation.yaml";
  await copy.edit(operation, /$/, "x-errors:\n  - $ref: ../../errors/SPENDING_LIMIT_REACHED.yaml\n");
  await regenerate(copy);
  // The emulator compiles only when the error has a cause and a state. One that never arises is enough here.
  const emulator = "packages/emulator/src";
  await copy.edit(
    `${emulator}/operations/assignProductInstanceToSite.ts`,
    "causes: {},",
    'causes: { SPENDING_LIMIT_REACHED: { says: "Never.", basis: { assumed: "Rehearsed." }, when: () => undefined } },',
  );
  await copy.edit(
    `${emulator}/states/states.ts`,
    "assignProductInstanceToSite: {",
    'assignProductInstanceToSite: { SPENDING_LIMIT_REACHED: "request",',
  );
}

async function rewordMessage(copy: RepositoryCopy): Promise<void> {
  await copy.edit("spec/errors/MISSING_SITE_ID.yaml", /message: (.+)/, "message: Sorry. $1");
  await regenerate(copy);
}

/** The description moves with what it says. */
async function regenerate(copy: RepositoryCopy): Promise<void> {
  const text = await readFile(path.join(copy.folder, "spec/openapi.yaml"), "utf8");
  const [, version = "0.0.0"] = /^ {2}version: (.+)$/m.exec(text) ?? [];
  await copy.edit("spec/openapi.yaml", `version: ${version}`, `version: ${semver.inc(version, "minor")}`);
  await copy.run("node", "tools/generator/src/cli.ts");
}

function list(versions: PerPackage<string>): string {
  return PACKAGES.map((name) => `${name} ${versions[name]}`).join(", ");
}

const SPENDING_LIMIT_REACHED = `summary: Spending limit reached
description: The account has a spending limit, and the product would exceed it.
x-error:
  code: SPENDING_LIMIT_REACHED
  status: 428
  grpc: FAILED_PRECONDITION
  message: Account {accountId} has reached its spending limit.
  parameters:
    accountId:
      description: The account.
      type: string
      examples: [3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20]
  fix: Raise the limit, or cancel a product that is no longer needed.
  retry: after-change
  docsUrl: https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors
`;
