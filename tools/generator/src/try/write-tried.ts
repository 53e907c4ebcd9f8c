import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { outputs } from "../emit/outputs.ts";
import type { Api } from "../model/api.ts";
import { withBanner } from "../write/generated-file.ts";

/**
 * Writes what is generated of a model below a folder, one output after the other, so that no more than one is held.
 *
 * @returns how many files were written.
 */
export async function writeTried(api: Api, folder: string, source: string): Promise<number> {
  let count = 0;
  for (const output of outputs) {
    await mkdir(path.join(folder, output.folder), { recursive: true });
    for (const [name, text] of await output.emit(api)) {
      await writeFile(path.join(folder, output.folder, name), withBanner(name, text, source));
      count += 1;
    }
  }
  return count;
}
