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

/** Copies that are not in use. Each is equal to the description. */
const free: string[] = [];

/** Lends a copy of the description. The edits are undone afterwards, so that the copy can be used again. */
export async function withSpecFolder<Result>(use: (spec: SpecFolder) => Promise<Result>): Promise<Result> {
  const folder = free.pop() ?? (await copyOfSpec());
  const former = new Map<string, string | undefined>();
  try {
    return await use(specFolder(folder, former));
  } finally {
    for (const [file, text] of former) await (text === undefined ? rm(file) : writeFile(file, text));
    free.push(folder);
  }
}

/** Removes the copies; to be called when the tests of a file are over. */
export async function removeCopies(): Promise<void> {
  for (const folder of free.splice(0)) await rm(folder, { recursive: true });
}

async function copyOfSpec(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "spec-impact-"));
  await copySpec(folder);
  return folder;
}

/** Copies the description without generated files. */
export function copySpec(to: string): Promise<void> {
  const isOurs = (file: string): boolean => !/[\\/](generated|node_modules)$/.test(file);
  return cp(spec, to, { recursive: true, filter: isOurs });
}

/** Edits a folder that holds a description. The original text of each edited file is stored in `former`. */
export function specFolder(folder: string, former: Map<string, string | undefined> = new Map()): SpecFolder {
  const at = (name: string): string => path.join(folder, name);
  const remember = async (name: string): Promise<string | undefined> => {
    const text = await readFile(at(name), "utf8").catch(() => undefined);
    if (!former.has(at(name))) former.set(at(name), text);
    return text;
  };
  return {
    folder,
    file: at("openapi.yaml"),
    async replace(name, from, to) {
      const text = await remember(name);
      if (!text?.includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}`);
      await writeFile(at(name), text.replace(from, to));
    },
    async write(name, text) {
      await remember(name);
      await writeFile(at(name), text);
    },
    read: (name) => readFile(at(name), "utf8"),
    async remove(name) {
      await remember(name);
      await rm(at(name));
    },
  };
}
