import { descriptionFile } from "@resellers-sdk/generator/description";
import type { Api } from "@resellers-sdk/generator/model";
import { type Files, type Output, outputs } from "@resellers-sdk/generator/outputs";
import { forEachPackage, type PackageName } from "../model/bump.ts";

/** The names of generated files, by the package that publishes them. */
export type PublishedFiles = Readonly<Record<PackageName, readonly string[]>>;

/**
 * The published files that two states of a description make differently. The description that each package carries does
 * not count: it differs whenever anything does, and nothing reads it.
 */
export async function differingFiles(before: Api, after: Api): Promise<PublishedFiles> {
  const all = await Promise.all(
    outputs.map(async ({ folder, emit }) => {
      const [old, now] = await Promise.all([emitOnce(emit, before), emitOnce(emit, after)]);
      const names = [...new Set([...old.keys(), ...now.keys()])];
      return { folder, names: names.filter((name) => name !== descriptionFile && old.get(name) !== now.get(name)) };
    }),
  );
  return forEachPackage((name) => all.find(({ folder }) => folder.split("/")[1] === name)?.names ?? []);
}

const emitted = new WeakMap<Api, Map<Output["emit"], Files>>();

/** Whoever compares many states with one makes the files of that one only once. */
export async function emitOnce(emit: Output["emit"], api: Api): Promise<Files> {
  const known = emitted.get(api) ?? new Map<Output["emit"], Files>();
  emitted.set(api, known);
  const files = known.get(emit) ?? (await emit(api));
  known.set(emit, files);
  return files;
}
