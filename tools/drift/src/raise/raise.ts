import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { observeAnswers, resellersContract } from "@resellers-sdk/contract-tests";
import type { Api } from "@resellers-sdk/generator/model";
import { isMap, isScalar, parseDocument, stringify, visit } from "yaml";
import { type Evidence, evidence } from "./evidence.ts";

/** The evidence of recordings for one assumption. */
export interface Raised {
  readonly id: string;
  readonly status: string;
  readonly shows: string;
  /** `shown` if every part of it was observed and nothing contradicts it. */
  readonly end: "shown" | "contradicted" | "not seen";
  /** The places where it was observed, or that contradict it. */
  readonly places: readonly string[];
  readonly missing: readonly string[];
}

/** Holds recordings against the assumptions of the description that answers can settle. */
export async function weigh(api: Api, files: readonly string[]): Promise<Raised[]> {
  const open = evidence.flatMap((one) => {
    const assumption = api.assumptions.find(({ id, status }) => id === one.id && status !== "recorded");
    return assumption === undefined
      ? []
      : [{ one, status: assumption.status, holds: new Map<string, string>(), fails: [] as string[] }];
  });
  for (const file of files)
    for await (const answer of observeAnswers(resellersContract, file))
      for (const { one, holds, fails } of open) {
        const { of = "", says } = one.judge(answer) ?? {};
        if (says === "fails") fails.push(answer.place);
        else if (says === "holds" && !holds.has(of)) holds.set(of, answer.place);
      }
  return open.map(({ one, status, holds, fails }) => verdict(one, status, holds, fails));
}

function verdict(
  { id, shows, from }: Evidence,
  status: string,
  holds: ReadonlyMap<string, string>,
  fails: readonly string[],
): Raised {
  const missing = from.filter((part) => !holds.has(part));
  const end = fails.length > 0 ? "contradicted" : missing.length > 0 ? "not seen" : "shown";
  const places = fails.length > 0 ? fails.slice(0, 3) : from.flatMap((part) => holds.get(part) ?? []);
  return { id, status, shows, end, places, missing };
}

/**
 * Writes `recorded` as the status of assumptions into the marks of the description.
 *
 * @returns The files that were changed.
 */
export async function markRecorded(folder: string, ids: ReadonlySet<string>): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => name.endsWith(".yaml") && !/(?:^|[\\/])(?:generated|node_modules)[\\/]/.test(name))
    .toSorted();
  const changed: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(folder, file), "utf8");
    const marked = withMarks(text, ids);
    if (marked === text) continue;
    await writeFile(path.join(folder, file), marked);
    changed.push(file);
  }
  return changed;
}

function withMarks(text: string, ids: ReadonlySet<string>): string {
  const ranges: [number, number][] = [];
  visit(parseDocument(text), {
    Map: (_, node) => {
      const status = node.get("status", true);
      // An entry has all four members; nothing else of a description has.
      if (!isMap(node) || !ids.has(String(node.get("id"))) || !node.has("note") || !node.has("settle")) return;
      if (isScalar(status) && status.range) ranges.push([status.range[0], status.range[1]]);
    },
  });
  return ranges
    .toSorted(([a], [b]) => b - a)
    .reduce((all, [from, to]) => all.slice(0, from) + stringify("recorded").trim() + all.slice(to), text);
}

/** The weighing for a terminal. */
export function formatRaised(all: readonly Raised[]): string {
  return all
    .map(({ id, status, shows, end, places, missing }) => {
      const where = end === "not seen" ? `not seen: ${missing.join(", ")}` : places.join("; ");
      return `  ${end.padEnd(12)}  ${id} (${status}): ${shows}\n                ${where}`;
    })
    .join("\n");
}
