import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import type { Pair } from "../compare/comparison.ts";
import type { Finding } from "../compare/finding.ts";

/** The hash of each advice that was accepted, by `operation error`. The page's sentences are not kept. */
export type AdviceRecord = Readonly<Record<string, string>>;

/** The record cannot be used. */
export class BadAdviceRecord extends Error {
  override readonly name = "BadAdviceRecord";
}

const HASH = /^[\da-f]{64}$/;

/** Reads the record. @throws {BadAdviceRecord} when the file is missing or is not what `--accept` writes. */
export async function readAdviceRecord(file: string): Promise<AdviceRecord> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new BadAdviceRecord(`${file} cannot be read; it should hold {} where no advice was accepted yet.`, { cause });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BadAdviceRecord(`${file} is not JSON; take it from version control.`, { cause });
  }
  const entries = value instanceof Object && !Array.isArray(value) ? Object.entries(value) : undefined;
  const record: Record<string, string> = {};
  for (const [key, hash] of entries ?? []) if (typeof hash === "string" && HASH.test(hash)) record[key] = hash;
  if (Object.keys(record).length === entries?.length) return record;
  throw new BadAdviceRecord(`${file} should hold a hash for each row; take it from version control.`);
}

/** Writes down the advice of every row that both the page and the description have. */
export async function writeAdviceRecord(file: string, pairs: readonly Pair[]): Promise<void> {
  await writeFileAtomic(file, `${JSON.stringify(hashesOf(pairs), undefined, 2)}\n`);
}

/** The record of a page, sorted, so that a later one differs only where the page does. */
export function hashesOf(pairs: readonly Pair[]): AdviceRecord {
  return Object.fromEntries(
    pairs.map((pair) => [keyOf(pair), hashOf(pair)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Compares the record with the page: the rows whose advice has changed, and how many were never recorded. */
export function compareAdvice(
  record: AdviceRecord,
  pairs: readonly Pair[],
): { readonly findings: readonly Finding[]; readonly neverCompared: number } {
  const known = pairs.filter((pair) => Object.hasOwn(record, keyOf(pair)));
  const changed = known.filter((pair) => record[keyOf(pair)] !== hashOf(pair));
  return {
    findings: changed.map((pair) => ({
      kind: "advice",
      operation: pair.operation,
      row: pair.row,
      code: pair.error.code,
      described: short(record[keyOf(pair)] ?? ""),
      page: short(hashOf(pair)),
    })),
    neverCompared: pairs.length - known.length,
  };
}

function keyOf({ operation, error }: Pair): string {
  return `${operation} ${error.id}`;
}

function hashOf({ onPage }: Pair): string {
  return createHash("sha256").update(onPage.advice).digest("hex");
}

function short(hash: string): string {
  return `sha256 ${hash.slice(0, 12)}`;
}
