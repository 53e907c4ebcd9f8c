import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";
import { showProgress } from "./progress.ts";

const proven: Fact = { state: "proven", problems: [] };
const refuted: Fact = { state: "refuted", problems: ["no"] };
const operation = (name: string, fact: Fact, strays: readonly string[] = []): OperationProof => ({
  operation: name,
  cells: [{ name: `${name} 200 done`, operation: name, status: 200, example: "done", facts: { forced: fact } }],
  refusals: [],
  strays,
});

/** The output to a stream of this width; without a width, the stream is not a terminal. */
function written(columns: number | undefined, ...proofs: readonly OperationProof[]): string[] {
  const lines: string[] = [];
  const sink = new Writable({
    decodeStrings: false,
    write(text, _, done) {
      lines.push(stripVTControlCharacters(String(text)));
      done();
    },
  });
  // The members of a terminal that are used.
  const stream = Object.assign(sink, { isTTY: columns !== undefined, columns }) as unknown as NodeJS.WriteStream;
  const progress = showProgress(2, stream);
  for (const proof of proofs) progress.step(proof);
  progress.end();
  return lines;
}

test("where there is no terminal, each operation has a line", () => {
  expect(written(undefined, operation("sell", refuted), operation("buy", proven))).toEqual([
    "1/2 ✗ 1 sell\n",
    "2/2 ✓ buy\n",
  ]);
});

test("a terminal has one line, which is there from the beginning, never wraps, and is gone in the end", () => {
  const lines = written(16, operation("aVeryLongOperation", proven), operation("buy", proven, ["a stray"]));
  expect(lines).toEqual(["\r0/2 … starting", "\r1/2 ✓ aVeryLong", "\r2/2 ✗ 1 buy", "\r"]);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(16);
});
