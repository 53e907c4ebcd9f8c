import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { HarEntry } from "@resellers-sdk/client/record";
import { EnvironmentError } from "../../environment/environment-error.ts";

const HEAD = `{"log":{"version":"1.2","creator":{"name":"@resellers-sdk/contract-tests","version":"1"},"comment":"Values are made up, the same for the same.","entries":[`;
const TAIL = "\n]}}\n";

/**
 * A HAR file that is complete after each entry: an entry and the end of the file are written in one operation over the
 * previous end. The file is therefore complete even if the process is killed.
 */
export class HarFile {
  readonly #file: string;
  readonly #descriptor: number;
  #end: number;
  #count = 0;

  /** @throws {EnvironmentError} if the file already exists, or cannot be written. */
  constructor(file: string) {
    this.#file = file;
    try {
      this.#descriptor = openSync(file, "wx", 0o600);
      this.#end = Buffer.byteLength(HEAD);
      this.#write(HEAD + TAIL, 0);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      throw new EnvironmentError(
        code === "EEXIST"
          ? `${file} already exists; name another file, or move it away: a recording is never overwritten.`
          : `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  }

  /** How many entries were written. */
  get count(): number {
    return this.#count;
  }

  /** Writes an entry synchronously. */
  add(entry: HarEntry): void {
    const text = `${this.#count === 0 ? "\n" : ",\n"}${JSON.stringify(entry)}`;
    this.#write(text + TAIL, this.#end);
    this.#end += Buffer.byteLength(text);
    this.#count += 1;
  }

  /** Closes and removes the file, because nothing was recorded. */
  remove(): void {
    this.close();
    rmSync(this.#file, { force: true });
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(text: string, at: number): void {
    const bytes = Buffer.from(text);
    // A write may be partial, for example on a full disk or a pipe.
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, at + done);
  }
}
