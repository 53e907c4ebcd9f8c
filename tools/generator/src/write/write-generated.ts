import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { GeneratedFile } from "./generated-file.ts";

/** How the disk differs from what would be generated: `expected` is missing for a file that nothing generates any more. */
export interface Difference {
  readonly file: string;
  readonly actual: string | undefined;
  readonly expected: string | undefined;
}

/** Compares folders of generated files with what they should hold. */
export async function checkGenerated(
  folders: readonly string[],
  files: readonly GeneratedFile[],
): Promise<Difference[]> {
  const expected = new Map(files.map(({ file, text }) => [file, text]));
  const present = (await Promise.all(folders.map(listFiles))).flat();
  const all = [...new Set([...present, ...expected.keys()])].toSorted();
  const compared = await Promise.all(
    all.map(async (file) => ({
      file,
      actual: present.includes(file) ? await readFile(file, "utf8") : undefined,
      expected: expected.get(file),
    })),
  );
  return compared.filter((difference) => difference.actual !== difference.expected);
}

/**
 * Makes the folders hold exactly the files; a file that is right already is not touched, each other one is replaced in
 * one step, so that nobody ever reads half of it.
 *
 * @returns What was different before.
 */
export async function writeGenerated(
  folders: readonly string[],
  files: readonly GeneratedFile[],
): Promise<Difference[]> {
  const differences = await checkGenerated(folders, files);
  for (const { file, expected } of differences) {
    if (expected === undefined) {
      await rm(file);
    } else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileAtomic(file, expected);
    }
  }
  return differences;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
