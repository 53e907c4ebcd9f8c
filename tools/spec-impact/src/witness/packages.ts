import { createHash } from "node:crypto";
import path from "node:path";
import { descriptionFile } from "@resellers-sdk/generator/description";
import type { Api } from "@resellers-sdk/generator/model";
import { outputs } from "@resellers-sdk/generator/outputs";
import { emitOnce } from "../assess/published-files.ts";
import { forEachPackage, type PackageName } from "../model/bump.ts";

/** The root of the repository, whose hand-written sources the packages of every state share. */
export const repository: string = path.join(import.meta.dirname, "../../../..");

/** The packages as they would be published from one state of the description. */
export interface Packages {
  /** The text of each generated file by its absolute path, which stands over what the disk has there. */
  readonly generated: ReadonlyMap<string, string>;
  /** What stands for all generated texts of a package: the same where they are the same. */
  readonly own: Readonly<Record<PackageName, string>>;
  /** What stands for all generated texts that the code of a package's consumers can see. */
  readonly seen: Readonly<Record<PackageName, string>>;
}

/** Which packages' generated files the code of a package's consumers can see: its own, and those that it imports. */
const visible: Readonly<Record<PackageName, readonly PackageName[]>> = {
  errors: ["errors"],
  client: ["errors", "client"],
  // Of what it imports, snippets of its consumers use nothing.
  "contract-tests": ["contract-tests"],
};

/** Generates the packages of one state in memory; their hand-written sources stay where they are. */
export async function packagesOf(api: Api): Promise<Packages> {
  const published = outputs.filter(({ folder }) => folder.startsWith("packages/"));
  const files = await Promise.all(
    published.map(async ({ folder, emit }) =>
      [...(await emitOnce(emit, api))]
        .filter(isCode)
        .map(([name, text]) => [path.join(repository, folder, name), text] as const),
    ),
  );
  const generated = new Map(files.flat());
  const own = forEachPackage((name) => {
    const folder = path.join(repository, "packages", name) + path.sep;
    const texts = [...generated].filter(([file]) => file.startsWith(folder));
    return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  });
  return { generated, own, seen: forEachPackage((name) => visible[name].map((other) => own[other]).join()) };
}

/** Each package carries the whole description for comparisons; no code reads it, and it alone needs no release. */
function isCode([name]: readonly [name: string, text: string]): boolean {
  return name !== descriptionFile;
}
