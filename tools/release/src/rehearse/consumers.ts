import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { toolsFolder } from "./registry.ts";
import type { Shell } from "./shell.ts";
import { expectText } from "./verdict.ts";

/** A package manager, and the configuration that a project needs for this rehearsal. */
interface PackageManager {
  readonly name: string;
  readonly install: readonly string[];
  /** Files of a project that are written before the installation. */
  readonly files: Readonly<Record<string, string>>;
}

/** The latest version of a package that was published moments ago is younger than these managers accept at once. */
function packageManagers(registry: string): readonly PackageManager[] {
  const bin = (name: string): string => path.join(toolsFolder, "node_modules/.bin", name);
  const pnpm = path.join(import.meta.dirname, "../../../../node_modules/.bin/pnpm");
  return [
    { name: "npm", install: ["npm", "install", "--no-audit", "--no-fund"], files: {} },
    {
      name: "pnpm",
      install: [pnpm, "install", "--no-frozen-lockfile"],
      files: {
        "pnpm-workspace.yaml": "packages: []\nminimumReleaseAgeExclude: ['@resellers-sdk/*']\npmOnFail: ignore\n",
      },
    },
    {
      name: "yarn",
      install: [bin("yarn"), "install", "--no-immutable"],
      files: {
        "yarn.lock": "",
        ".yarnrc.yml": [
          "nodeLinker: node-modules",
          "enableTelemetry: false",
          "npmPreapprovedPackages: ['@resellers-sdk/*']",
          ...setting("npmRegistryServer", process.env["npm_config_registry"]),
          `npmScopes: { resellers-sdk: { npmRegistryServer: ${JSON.stringify(registry)} } }`,
          'unsafeHttpWhitelist: ["127.0.0.1"]',
          ...setting("httpsCaFilePath", process.env["NODE_EXTRA_CA_CERTS"]),
          "",
        ].join("\n"),
      },
    },
    {
      name: "bun",
      install: [bin("bun"), "install"],
      files: { "bunfig.toml": `[install.scopes]\n"@resellers-sdk" = { url = ${JSON.stringify(registry)} }\n` },
    },
  ];
}

/** A line of a yarn configuration, because yarn does not read the environment for it; empty without a value. */
function setting(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`];
}

/** How the projects of users are made. */
export interface ConsumerOptions {
  readonly shell: Shell;
  /** Their folder. */
  readonly folder: string;
  readonly registry: string;
}

const repository = path.join(import.meta.dirname, "../../../..");

/** Installs the contract tests with npm, as in a user's CI. @returns The address of the mock server that they start. */
export async function startPublishedMock({ shell, folder, ...options }: ConsumerOptions): Promise<string> {
  const [npm] = packageManagers(options.registry);
  const project = await makeProject(path.join(folder, "contract-tests"), { "@resellers-sdk/contract-tests": "latest" });
  await shell.run(npm?.install ?? [], project);
  const line = await shell.start(["npx", "--no-install", "resellers-contract-tests", "mock", "--port", "0"], project);
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
  if (url === undefined) throw new Error(`The mock server said ${line}`);
  return url;
}

/** Uses the client and the errors package as each package manager installs them. @returns The names of the managers. */
export async function useAsConsumers(options: ConsumerOptions & { readonly mock: string }): Promise<string> {
  const names: string[] = [];
  for (const manager of packageManagers(options.registry)) {
    await useAsConsumer(manager, options);
    names.push(manager.name);
  }
  return names.join(", ");
}

async function useAsConsumer(
  { name, install, files }: PackageManager,
  { shell, folder, mock }: ConsumerOptions & { readonly mock: string },
): Promise<void> {
  const project = await makeProject(
    path.join(folder, name),
    { "@resellers-sdk/client": "latest", "@resellers-sdk/errors": "latest" },
    { ...files, "example.ts": await readmeExample(), "plain.js": PLAIN_JAVASCRIPT },
  );
  await shell.run(install, project);
  const account = { WIX_API_KEY: "key", WIX_ACCOUNT_ID: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20", RESELLERS_URL: mock };
  const example = await shell.run(["node", "example.ts"], project, account);
  expectText(`${name}: the README's example`, example, /^Created the package \S+$/m);
  expectText(
    `${name}: plain JavaScript`,
    await shell.run(["node", "plain.js"], project, account),
    /^true 428 \w+ true$/m,
  );
  const tsc = path.join(repository, "node_modules/.bin/tsc");
  await shell.run(
    [tsc, ...TYPESCRIPT, "--typeRoots", path.join(import.meta.dirname, "../../node_modules/@types")],
    project,
  );
}

/** The example of the first page, against another server. */
async function readmeExample(): Promise<string> {
  const readme = await readFile(path.join(repository, "README.md"), "utf8");
  const [, example = ""] = /```ts\n([^]*?)```/.exec(readme) ?? [];
  return example.replace("apiKey:", 'baseUrl: process.env.RESELLERS_URL ?? "",\n  apiKey:');
}

const PLAIN_JAVASCRIPT = `import { isResellersError, createResellersClient } from "@resellers-sdk/client";
import { isKnown } from "@resellers-sdk/errors";

const { RESELLERS_URL: baseUrl, WIX_API_KEY: apiKey, WIX_ACCOUNT_ID: accountId } = process.env;
const resellers = createResellersClient({ apiKey, accountId, baseUrl });
const order = { externalId: "force:PRODUCT_LIMIT_EXCEEDED", products: [{ catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce", countryCode: "BR" }] };
const error = await resellers.createPackageV2(order).orThrow().catch((thrown) => thrown);
const { status, code } = error.error ?? error;
console.log(isResellersError(error), status, code, isKnown(error.error ?? error, "PRODUCT_LIMIT_EXCEEDED"));
`;

const TYPESCRIPT = [
  "--noEmit",
  "--strict",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
  "--module",
  "nodenext",
  "--target",
  "es2022",
  "--types",
  "node",
  "example.ts",
];

async function makeProject(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: "consumer", private: true, type: "module", dependencies };
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}
