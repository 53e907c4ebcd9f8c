import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

const repository = path.join(import.meta.dirname, "../../../..");

/** The packages that generated code stands in. */
const PACKAGES = ["errors", "client", "contract-tests"];

/** What of a package is not copied: what was made of this API, and what tests it. */
const LEFT_OUT = /generated|\.test\.ts$|testing|reports|dist|node_modules|client\/src\/wait/;

/**
 * Makes a copy of the packages without what was generated in them, as for a repository of another API. Modules that
 * they need are links into this repository.
 *
 * @returns the path of the client's configuration for the compiler.
 */
export async function copyPackages(folder: string): Promise<string> {
  for (const name of PACKAGES)
    await cp(path.join(repository, "packages", name), path.join(folder, "packages", name), {
      recursive: true,
      filter: (source) => !LEFT_OUT.test(path.relative(repository, source)),
    });
  await linkModules(folder);
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
      include: ["src", "../errors/src", "../contract-tests/src/generated"],
    }),
  );
  return tsconfig;
}

/** The modules that the packages need, with each other's copies in this folder among them. */
async function linkModules(folder: string): Promise<void> {
  for (const owner of PACKAGES) {
    const own = path.join(repository, "packages", owner, "node_modules");
    const modules = path.join(folder, "packages", owner, "node_modules");
    await mkdir(path.join(modules, "@resellers-sdk"), { recursive: true });
    for (const name of (await readdir(own)).filter((one) => one !== "@resellers-sdk" && !one.startsWith(".")))
      await link(path.join(own, name), path.join(modules, name));
    for (const name of PACKAGES.filter((one) => one !== owner))
      await link(path.join(folder, "packages", name), path.join(modules, "@resellers-sdk", name));
  }
  await link(path.join(repository, "tools"), path.join(folder, "tools"));
}

async function link(target: string, place: string): Promise<void> {
  await rm(place, { force: true, recursive: true }); // A link is removed itself, not what it leads to.
  await symlink(target, place);
}
