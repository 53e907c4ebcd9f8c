import { rename, writeFile } from "node:fs/promises";

/** Writes a file so that nobody ever reads half of it: under another name first. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
