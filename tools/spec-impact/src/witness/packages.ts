import { createHash } from "node:crypto";
import path from "node:path";
import type { Api } from "@resellers-sdk/generator/model";
import { descriptionFile } from "@resellers-sdk/generator/description";
import { outputs } from "@resellers-sdk/generator/outputs";
import type { PackageName } from "../model/bump.ts";

/** The root of the repository, whose hand-written sources the packages of every state share. */
export const repository: string = path.join(import.meta.dirname, "../../../..");

/** The packages as they would be published from one state of the description. */
export interface Packages {
  /** The text of each generated file by its absolute path, which stands over what the disk has there. */
  readonly generated: ReadonlyMap<string, string>;
  /** The same for the same generated files. */
  readonly fingerprint: string;
}

/** Generates the packages of one state in memory; their hand-written sources stay where they are. */
export async function packagesOf(api: Api): Promise<Packages> {
  const published = outputs.filter(({ folder }) => folder.startsWith("packages/"));
  const files = await Promise.all(
    published.map(async ({ folder, emit }) =>
      [...(await emit(api))].filter(isCode).map(([name, text]) => [path.join(repository, folder, name), text] as const),
    ),
  );
  const generated = new Map(files.flat());
  return {
    generated,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([...generated]))
      .digest("hex"),
  };
}

/** Each package carries the whole description for comparisons; no code reads it, and it alone needs no release. */
function isCode([name]: readonly [name: string, text: string]): boolean {
  return name !== descriptionFile;
}

/** Whether a package would be published with other files than before. */
export function filesDiffer(name: PackageName, before: Packages, after: Packages): boolean {
  const folder = path.join(repository, "packages", name) + path.sep;
  const of = ({ generated }: Packages): string =>
    JSON.stringify([...generated].filter(([file]) => file.startsWith(folder)));
  return of(before) !== of(after);
}
