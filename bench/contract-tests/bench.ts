import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { ANSWERS, writeImaginaryApi } from "./imaginary-api.ts";
import { measure, type Measured } from "./measure.ts";
import { generate, makePackages, updateGenerated } from "./workspace.ts";

/*
 * `npm run bench`, or `npm run bench -- 60 no-peer` for a part of it. Each size is an API of its own with a client and
 * errors of its own, generated for it. A first run finds no compiled code and no earlier proofs.
 */

const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter((size) => size > 0);
const peerRuns = !asked.includes("no-peer");
/** Above this the tools one after another take minutes: Pact reads and writes the whole file for each interaction. */
const LARGEST_FOR_PEER = 60;

interface Row {
  readonly API: string;
  readonly cells: number;
  readonly run: string;
  readonly s: string;
  readonly "processor s": string;
  readonly "ms a cell": string;
  readonly "peak MB": number;
  readonly load: string;
}

const rows: Row[] = [];

function add(name: string, cells: number, run: string, measured: Measured, peakMb: number, load: string): void {
  const { seconds, processor } = measured;
  const row = { s: seconds.toFixed(1), "processor s": processor.toFixed(1) };
  rows.push({
    API: name,
    cells,
    run,
    ...row,
    "ms a cell": ((seconds / cells) * 1000).toFixed(1),
    "peak MB": peakMb,
    load,
  });
  console.error(`${name}, ${run}: ${row.s} s, ${row["processor s"]} s of processor time`);
}

/** Runs the tool, which fails unless every cell is proven. @returns How many. */
function prove(name: string, run: string, tool: string, root: string, provenBefore = 0): number {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const args = [tool, "run", "--prism", "--report", "json"];
  const measured = measure(args, root, { NODE_COMPILE_CACHE: path.join(root, "compiled") });
  const { summary, peakMemoryMb, reusedOperations } = JSON.parse(measured.stdout) as Report; // What it prints.
  if (reusedOperations !== provenBefore)
    throw new Error(`${name}: ${reusedOperations} operations were not proven again`);
  add(name, summary.proven, run, measured, peakMemoryMb, load);
  return summary.proven;
}

interface Report {
  readonly summary: { readonly proven: number };
  readonly reusedOperations: number;
  readonly peakMemoryMb: number;
}

function peer(name: string, cells: number, root: string): void {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const measured = measure([path.join(import.meta.dirname, "peer.ts"), root], root, { PACT_DO_NOT_TRACK: "true" });
  const { peakMemoryMb } = JSON.parse(measured.stderr.trim().split("\n").at(-1) ?? "") as Report; // Its last line.
  add(name, cells, "the tools one after another, 3 facts", measured, peakMemoryMb, load);
}

function inFolder(work: (root: string) => void): void {
  const root = mkdtempSync(path.join(tmpdir(), "contract-bench-"));
  try {
    work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

if (sizes.length === 0)
  inFolder((root) => {
    const name = "Wix Resellers";
    cpSync(path.join(import.meta.dirname, "../../spec"), path.join(root, "spec"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const tool = makePackages(path.join(root, "spec/openapi.yaml"), root);
    const cells = prove(name, "first run", tool, root);
    prove(name, "nothing changed", tool, root, 10);
    if (peerRuns) peer(name, cells, root);
  });

for (const size of sizes.length === 0 ? [20, 60, 200] : sizes)
  inFolder((root) => {
    const name = `${size} operations × ${ANSWERS}`;
    const tool = makePackages(writeImaginaryApi(path.join(root, "spec"), size), root);
    const cells = prove(name, "first run", tool, root);
    if (cells !== size * ANSWERS) throw new Error(`${name}: ${cells} cells`);
    generate(writeImaginaryApi(path.join(root, "spec"), size, true), root);
    updateGenerated(root);
    prove(name, "one operation edited", tool, root, size - 1);
    if (peerRuns && size <= LARGEST_FOR_PEER) peer(name, cells, root);
  });

console.log(`\nEvery cell proven by seven facts, on ${availableParallelism()} processors, Node ${process.version}\n`);
console.table(rows);
