import { readFile } from "node:fs/promises";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** The files that are not UTF-8: their texts would be published with replacement characters in them. */
export async function findEncodingFaults(files: readonly string[]): Promise<Diagnostic[]> {
  const faults = await Promise.all(files.toSorted().map(findFault));
  return faults.filter((fault) => fault !== undefined);
}

async function findFault(file: string): Promise<Diagnostic | undefined> {
  const bytes = await readFile(file);
  const lines = splitLines(bytes);
  const index = lines.findIndex((line) => !isUtf8(line));
  const line = lines[index];
  if (line === undefined) return undefined;
  const before = Math.min(validLength(line), line.length - 1);
  return {
    rule: "encoding",
    severity: "error",
    message: `The byte 0x${(line[before] ?? 0).toString(16)} here is no UTF-8.`,
    fix: "Save the file as UTF-8. Editors often save Latin-1 or UTF-16 by mistake.",
    file,
    line: index + 1,
    column: before + 1,
    pointer: undefined,
    excerpt: new TextDecoder().decode(line),
  };
}

/** Line breaks are the same byte in UTF-8 and in the encodings that are taken for it. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How many bytes from the beginning are whole characters of UTF-8. */
function validLength(line: Uint8Array): number {
  // A decoder that streams keeps the bytes of a character that has only begun.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < line.length; at++)
    try {
      decoder.decode(line.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
  return line.length;
}
