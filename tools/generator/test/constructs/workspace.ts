import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "../../src/generate.ts";
import type { JsonObject } from "../../src/model/api.ts";
import { copyPackages } from "../../src/try/workspace.ts";
import { writeGenerated } from "../../src/write/write-generated.ts";

/**
 * Generates into a copy of the packages, as for a repository of another API, and gives the file of a program in it.
 *
 * @param program The source of a module of the client.
 */
export async function workspace(folder: string, description: JsonObject, program: string): Promise<Workspace> {
  const tsconfig = await copyPackages(folder);
  const spec = path.join(folder, "spec/openapi.yaml");
  await mkdir(path.dirname(spec), { recursive: true });
  await writeFile(spec, JSON.stringify(description, undefined, 2)); // JSON is YAML.
  const { folders, files } = await generate({ spec, root: folder });
  await writeGenerated(folders, files);
  const file = path.join(folder, "packages/client/src/program.ts");
  await writeFile(file, program);
  const prover = path.join(folder, "packages/contract-tests/src/prove-all.ts");
  await writeFile(prover, PROVER);
  return { program: file, prover, tsconfig };
}

/** It writes into a file, because the verifier of pacts prints what it likes. */
const PROVER = `
import { writeFileSync } from "node:fs";
import { contractOf } from "./contract/contract.ts";
import { resellersContract } from "./contract/resellers-contract.ts";
import { proveOperation } from "./prove/prove-operation.ts";
import { clientCall } from "./call/client-call.ts";
import { cellName, requestFor } from "./matrix/cell.ts";
import { compareCell } from "./matrix/compare-cell.ts";
import { preferOf } from "./matrix/prefer.ts";
import { startMockServer } from "./mock/start-mock-server.ts";

const mock = await startMockServer();
const call = clientCall(mock.url, { idempotencyKey: false });
const unproven: Record<string, readonly string[]> = {};
for (const operation of Object.keys(resellersContract.requests)) {
  const { strays, cells, refusals } = await proveOperation(contractOf(resellersContract, operation));
  const facts = cells.flatMap(({ name, facts }) => Object.entries(facts).map(([fact, one]) => ({ name: name + " " + fact, ...one })));
  const others = refusals.map(({ name, fact }) => ({ name, ...fact }));
  const problems = [...facts, ...others].filter(({ state }) => state !== "proven");
  const wrong: string[] = [];
  for (const cell of resellersContract.matrix.filter((one) => one.operation === operation)) {
    const { input, headers } = requestFor(cell, resellersContract.requests[operation]!);
    const outcome = await call(operation, input, { ...headers, prefer: preferOf(cell) });
    const said = outcome.ok ? "" : outcome.error.message;
    for (const { field } of compareCell(cell, outcome)) wrong.push("the mock server differs for " + cellName(cell) + " in " + field + " " + said);
  }
  unproven[operation] = [...wrong, ...strays, ...problems.map(({ name, problems }) => name + ": " + problems.join("; "))];
}
writeFileSync(process.argv[2] ?? "", JSON.stringify(unproven));
process.exit(0);
`;

/** What a compiler and a runtime need. */
export interface Workspace {
  readonly program: string;
  /** A module that proves the contract, and writes what is not proven into the file that it is given. */
  readonly prover: string;
  readonly tsconfig: string;
}
