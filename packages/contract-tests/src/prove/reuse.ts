import { createHash } from "node:crypto";
import * as files from "node:fs/promises"; // A namespace import, because older versions of Node lack `glob` and must get our message instead of a SyntaxError.
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "@resellers-sdk/errors";
import writeFileAtomic from "write-file-atomic";
import { cellName } from "../matrix/cell.ts";
import type { OperationContract } from "../contract/contract.ts";
import { PRISM_FACTS } from "../facts/fact.ts";
import type { OperationProof } from "../proof/proof-sheet.ts";

/** A cache of proofs, keyed by the hash of all their inputs. */
export interface Reuse {
  /** The cached proof of an operation with the same inputs; never one with a fault. */
  find(contract: OperationContract): Promise<OperationProof | undefined>;
  /** Caches a proof if everything in it is proven. */
  keep(contract: OperationContract, proof: OperationProof): Promise<void>;
}

/** The maximum number of cached proofs; the oldest are removed. */
const MOST = 500;

/** Opens a cache folder; it is created with the first cached proof. */
export async function reuseFrom(folder: string): Promise<Reuse> {
  const code = await codeHash();
  const fileOf = async (contract: OperationContract): Promise<string> =>
    path.join(folder, `${hash([code, await generatedParts(contract.operation), JSON.stringify(contract)])}.json`);
  return {
    async find(contract) {
      const text = await readFile(await fileOf(contract), "utf8").catch(() => undefined);
      return text === undefined ? undefined : parse(contract, text);
    },
    async keep(contract, proof) {
      if (!isWhole(contract, proof)) return;
      await mkdir(folder, { recursive: true });
      const file = await fileOf(contract);
      await writeFileAtomic(file, JSON.stringify(proof));
      await removeOldest(folder);
    },
  };
}

/** Whether a proof has every cell and every forbidden request of the contract, all of them proven. */
export function isWhole({ cells, refusals }: OperationContract, proof: OperationProof): boolean {
  const names = new Map(proof.cells.map(({ name, facts }) => [name, facts]));
  const refused = new Map(proof.refusals.map(({ name, fact }) => [name, fact]));
  return (
    proof.strays.length === 0 &&
    names.size === cells.length &&
    cells.every((cell) => PRISM_FACTS.every((fact) => names.get(cellName(cell))?.[fact]?.state === "proven")) &&
    refusals.every(({ name }) => refused.get(name)?.state === "proven")
  );
}

/** `undefined` if the text is not a complete proof: a truncated or edited file must not stop the run. */
function parse(contract: OperationContract, text: string): OperationProof | undefined {
  try {
    const proof = JSON.parse(text) as OperationProof; // `isWhole` checks every part, or throws.
    return isWhole(contract, proof) ? proof : undefined;
  } catch {
    return undefined;
  }
}

/** The code that makes the proofs and the code that they are about, and the versions of its dependencies. */
async function codeHash(): Promise<string> {
  const own = path.join(import.meta.dirname, "..");
  const manifest = await readFile(path.join(own, "../package.json"), "utf8");
  return hash([
    process.version,
    manifest,
    ...(await textsOf(own)),
    ...(await textsOf(clientFolder)),
    ...(await textsOf(errorsFolder)),
  ]);
}

const clientFolder = path.dirname(fileURLToPath(import.meta.resolve("@resellers-sdk/client")));
const errorsFolder = path.dirname(fileURLToPath(import.meta.resolve("@resellers-sdk/errors")));

/** Hand-written files; generated files change with every operation, and are hashed by operation. */
async function textsOf(folder: string): Promise<string[]> {
  const found = await Array.fromAsync(files.glob("**/*.{ts,js,json}", { cwd: folder }));
  const written = found
    .filter((file) => !/(^|[\\/])(generated|testing|pacts)[\\/]|\.test\.ts$|\.d\.ts$/.test(file))
    .toSorted();
  return Promise.all(written.map(async (file) => file + (await readFile(path.join(folder, file), "utf8"))));
}

/** The generated code for one operation: its errors, its function in the client, and the common parts. */
async function generatedParts(operation: string): Promise<string> {
  const [functions, service, envelope] = await Promise.all([
    readGenerated(clientFolder, "operations"),
    readGenerated(clientFolder, "service"),
    readGenerated(errorsFolder, "envelope"),
  ]);
  const own = functionOf(functions, operation) ?? functions;
  return hash([JSON.stringify(catalogue.filter((row) => row.operation === operation)), own, service, envelope]);
}

/** The source of the client's function for an operation, but not of one whose name merely begins with its name. */
export function functionOf(source: string, operation: string): string | undefined {
  const begin = source.search(new RegExp(`^export const ${operation}\\b`, "m"));
  const end = source.indexOf("\nexport const ", begin + 1);
  return begin < 0 ? undefined : source.slice(begin, end < 0 ? undefined : end);
}

async function readGenerated(folder: string, name: string): Promise<string> {
  const file = path.join(folder, "generated", `${name}.gen`);
  return readFile(`${file}.ts`, "utf8").catch(() => readFile(`${file}.js`, "utf8"));
}

async function removeOldest(folder: string): Promise<void> {
  const kept = (await readdir(folder)).map((name) => path.join(folder, name));
  if (kept.length <= MOST) return;
  const aged = await Promise.all(kept.map(async (file) => [file, (await stat(file)).mtimeMs] as const));
  const old = aged.toSorted((a, b) => b[1] - a[1]).slice(MOST);
  await Promise.all(old.map(([file]) => rm(file, { force: true })));
}

function hash(parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:${part}`);
  return sum.digest("hex");
}
