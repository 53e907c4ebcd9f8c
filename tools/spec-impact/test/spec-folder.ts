import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const spec = path.join(import.meta.dirname, "../../../spec");

/** A copy of the description that can be edited. */
export interface SpecFolder {
  readonly folder: string;
  /** The root file of the description. */
  readonly file: string;
  /** Replaces a text, which must be there. */
  replace(name: string, from: string, to: string): Promise<void>;
  write(name: string, text: string): Promise<void>;
  read(name: string): Promise<string>;
  remove(name: string): Promise<void>;
}

/** Copies the description, hands the copy out, and removes it afterwards. */
export async function withSpecFolder<Result>(use: (spec: SpecFolder) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "spec-impact-"));
  try {
    await cp(spec, folder, { recursive: true, filter: (file) => !/[\\/](generated|node_modules)$/.test(file) });
    return await use(specFolder(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Edits a folder that holds a description. */
export function specFolder(folder: string): SpecFolder {
  const at = (name: string): string => path.join(folder, name);
  return {
    folder,
    file: at("openapi.yaml"),
    async replace(name, from, to) {
      const text = await readFile(at(name), "utf8");
      if (!text.includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}`);
      await writeFile(at(name), text.replace(from, to));
    },
    write: (name, text) => writeFile(at(name), text),
    read: (name) => readFile(at(name), "utf8"),
    remove: (name) => rm(at(name)),
  };
}
