import { createHash } from "node:crypto";
import path from "node:path";
import { descriptionFile } from "@resellers-sdk/generator/description";
import type { Api } from "@resellers-sdk/generator/model";
import { forEachPackage, type PackageName } from "@resellers-sdk/spec-impact/bump";
import { emitOnce } from "@resellers-sdk/spec-impact/published-files";
import { locatedPackages } from "./locate-packages.ts";

/** The packages as they would be published from one state of the description. */
export interface Packages {
  /** The text of each generated file, by the absolute path at which it replaces the file on the disk. */
  readonly generated: ReadonlyMap<string, string>;
  /** A checksum of the generated texts of each package. */
  readonly own: Readonly<Record<PackageName, string>>;
  /** A checksum of all generated texts that the code of each package's consumers can reach. */
  readonly seen: Readonly<Record<PackageName, string>>;
}

/** The packages whose generated files the code of a package's consumers can reach. */
const visible: Readonly<Record<PackageName, readonly PackageName[]>> = {
  errors: ["errors"],
  client: ["errors", "client"],
  // The snippets for contract-tests read its generated files only, and these import no other package.
  "contract-tests": ["contract-tests"],
};

const known = new WeakMap<Api, Promise<Packages>>();

/** Generates the packages of one state in memory. The hand-written sources on the disk belong to every state. */
export function packagesOf(api: Api): Promise<Packages> {
  const packages = known.get(api) ?? generate(api);
  known.set(api, packages);
  return packages;
}

async function generate(api: Api): Promise<Packages> {
  const files = await Promise.all(
    locatedPackages.map(async ({ name, generated, emit }) => {
      // Each package carries the whole description for comparisons. No code reads it, and it alone needs no release.
      // Neither the description nor the words of recordings change what a call does. The rules leave them out too; this
      // list is written again here, because the witness shares nothing with what it judges.
      const code = [...(await emitOnce(emit, api))].filter(
        ([file]) => file !== descriptionFile && file !== "vocabulary.gen.ts",
      );
      return { name, texts: code.map(([file, text]) => [path.join(generated, file), text] as const) };
    }),
  );
  const own = forEachPackage((name) => {
    const texts = files.filter((each) => each.name === name).map((each) => each.texts);
    return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  });
  return {
    generated: new Map(files.flatMap(({ texts }) => texts)),
    own,
    seen: forEachPackage((name) => visible[name].map((other) => own[other]).join()),
  };
}
