import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "../../src/generate.ts";
import type { JsonObject } from "../../src/model/api.ts";
import { writeGenerated } from "../../src/write/write-generated.ts";

const repository = path.join(import.meta.dirname, "../../../..");

/** The hand-written sources that generated code stands between. */
const SOURCES = [
  ["errors", ""],
  ["client", ""],
  ["contract-tests", "package.json"],
  ["contract-tests", "src/matrix/cell.ts"],
  ["contract-tests", "src/matrix/example-request.ts"],
  ["contract-tests", "src/refusals/refusal.ts"],
] as const;

/**
 * Generates into a copy of the packages, as for a repository of another API, and gives the file of a program in it.
 *
 * @param program The source of a module of the client.
 */
export async function workspace(folder: string, description: JsonObject, program: string): Promise<Workspace> {
  for (const [name, file] of SOURCES)
    await cp(path.join(repository, "packages", name, file), path.join(folder, "packages", name, file), {
      recursive: true,
      filter: (source) =>
        !/generated|\.test\.ts$|testing|reports|dist|node_modules/.test(path.relative(repository, source)),
    });
  await linkModules(folder);
  const spec = path.join(folder, "spec/openapi.yaml");
  await mkdir(path.dirname(spec), { recursive: true });
  await writeFile(spec, JSON.stringify(description, undefined, 2)); // JSON is YAML.
  const { folders, files } = await generate({ spec, root: folder, credentials: ["apiKey", "accountId"] });
  await writeGenerated(folders, files);
  const file = path.join(folder, "packages/client/src/program.ts");
  await writeFile(file, program);
  const tsconfig = path.join(folder, "packages/client/tsconfig.program.json");
  await writeFile(
    tsconfig,
    JSON.stringify({
      extends: "../../tools/tsconfig/base.json",
      compilerOptions: {
        types: ["node"],
        typeRoots: [path.join(repository, "tools/generator/node_modules/@types")],
        isolatedDeclarations: false,
        declaration: false,
      },
      include: ["src", "../errors/src", "../contract-tests/src"],
    }),
  );
  return { program: file, tsconfig };
}

/** What a compiler and a runtime need. */
export interface Workspace {
  readonly program: string;
  readonly tsconfig: string;
}

/** The client's modules, with the errors package of this folder among them. */
async function linkModules(folder: string): Promise<void> {
  const own = path.join(repository, "packages/client/node_modules");
  const modules = path.join(folder, "packages/client/node_modules");
  await mkdir(path.join(modules, "@resellers-sdk"), { recursive: true });
  for (const name of (await readdir(own)).filter((one) => one !== "@resellers-sdk" && !one.startsWith(".")))
    await symlink(path.join(own, name), path.join(modules, name));
  await symlink(path.join(folder, "packages/errors"), path.join(modules, "@resellers-sdk/errors"));
  await symlink(path.join(repository, "tools"), path.join(folder, "tools"));
}
