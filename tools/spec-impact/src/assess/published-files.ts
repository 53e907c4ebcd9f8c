import { descriptionFile } from "@resellers-sdk/generator/description";
import type { Api } from "@resellers-sdk/generator/model";
import { type Files, type Output, outputs } from "@resellers-sdk/generator/outputs";
import { forEachPackage, type PackageName, packageNames } from "../model/bump.ts";

/** The names of generated files, by the package that publishes them. */
export type PublishedFiles = Readonly<Record<PackageName, readonly string[]>>;

/** The outputs that packages publish, each with the name of its package. */
const published = outputs.flatMap(({ folder, emit }) =>
  packageNames.filter((name) => folder.startsWith(`packages/${name}/`)).map((name) => ({ name, emit })),
);

/**
 * Files that differ whenever anything does, and that no call depends on: the description that each package carries, and
 * the words that a recording may keep. Words that a published recorder does not know yet are made up, which keeps
 * secrets; they come with the next release of the client.
 */
const withoutEffect: ReadonlySet<string> = new Set([descriptionFile, "vocabulary.gen.ts"]);

/** The published files whose text differs between two states of a description, but for those without effect. */
export async function differingFiles(before: Api, after: Api): Promise<PublishedFiles> {
  const differing = await Promise.all(
    published.map(async ({ name, emit }) => {
      const [old, now] = await Promise.all([emitOnce(emit, before), emitOnce(emit, after)]);
      const files = [...new Set([...old.keys(), ...now.keys()])];
      return { name, files: files.filter((file) => !withoutEffect.has(file) && old.get(file) !== now.get(file)) };
    }),
  );
  return forEachPackage((name) => differing.filter((each) => each.name === name).flatMap(({ files }) => files));
}

const emitted = new WeakMap<Api, Map<Output["emit"], Promise<Files>>>();

/** The files of one output. They are kept as long as the state is, because one state is often compared with many. */
export function emitOnce(emit: Output["emit"], api: Api): Promise<Files> {
  const known = emitted.get(api) ?? new Map<Output["emit"], Promise<Files>>();
  emitted.set(api, known);
  const files = known.get(emit) ?? Promise.resolve(emit(api));
  known.set(emit, files);
  return files;
}
