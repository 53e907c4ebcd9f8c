/*
 * Behaviour of Pact that can make a wrong test pass, and tests that the proof fails nevertheless. Each trap uses the
 * real prover, or the real Pact; `pact/read-report.test.ts` tests how a report of the Verifier is read.
 */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeConsumerPact } from "@pact-foundation/pact-core";
import { describe, expect, test } from "vitest";
import { cellName } from "../../../../packages/contract-tests/src/matrix/cell.ts";
import { contractOf } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { checkPact } from "../../../../packages/contract-tests/src/pact/check-pact.ts";
import { comparePact } from "../../../../packages/contract-tests/src/pact/compare-pact.ts";
import { CONSUMER, PROVIDER, readPact, STATE } from "../../../../packages/contract-tests/src/pact/pact-file.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { replayRed } from "../../../../packages/contract-tests/src/testing/replay-red.ts";
import { killerOf, tryNamed } from "../testing/try-named.ts";

const OPERATION = "unassignProductInstanceFromSite";
const CELL = `${OPERATION} 428 MISSING_SITE_ID`;
const contract = contractOf(resellersContract, OPERATION);

const faults: readonly (readonly [trap: string, fault: string, killer: string])[] = [
  ["a pact without interactions is verified", `pact: no interactions: ${OPERATION}`, "recorded"],
  [
    "processes that share a file lose interactions, and exit with 0",
    `pact: lose an interaction: ${CELL}`,
    "the pact has no interaction for it",
  ],
  [
    "a file of an earlier run is merged into",
    `pact: record an interaction twice: ${CELL}`,
    "the pact has 2 interactions for it",
  ],
  [
    "an interaction of another matrix is verified like any other",
    `pact: rename an interaction: ${CELL}`,
    "that is no cell of the matrix",
  ],
  [
    "parameters of states are no part of what tells interactions apart",
    `pact: swap a state's example: ${CELL}`,
    "its provider state does not lead to it",
  ],
  [
    "an interaction whose parameters were merged away is verified in some other state",
    `pact: lose a state's parameters: ${CELL}`,
    "its provider state does not lead to it",
  ],
  ["an interaction without a state is verified too", `pact: lose a provider state: ${CELL}`, "does not lead to it"],
  ["the comparator finds nothing in a renamed code that schemas admit", `pact: rename a code: ${CELL}`, "compared"],
  [
    "the comparator does not look at the requests of errors",
    `pact: record a forbidden request: ${CELL}`,
    `replayed: ${CELL}`,
  ],
];

describe("the proof is red although", async () => {
  const results = await tryNamed(faults.map(([, fault]) => fault));
  test.each(faults)("%s", (_, fault, killer) => expect(killerOf(results, fault)).toContain(killer));
});

const replays = [
  ["a pact without interactions", "no interactions", "the Verifier replayed it 0 times"],
  ["a filter in the environment, which leaves all but one out", "a filter", "the Verifier replayed it 0 times"],
  ["a provider with a wrong status", "wrong status", "expected 404 but was 409"],
  ["a provider with a wrong code", "wrong code", "RENAMED"],
  ["a provider whose state was lost", "no state", "the provider answered 0 times"],
  ["a provider that does not answer", "no answer", "the Verifier refuses it"],
  ["a request that the description forbids", "forbidden request", "expected 404 but was 401"],
] as const;

describe("the Verifier, whatever its exit code says, proves nothing of", async () => {
  const [accepted, ...refused] = await replayRed(contract, ["nothing", ...replays.map(([, fault]) => fault)]);

  test("(as long as nothing is broken, it accepts what Prism answers)", () => expect(accepted).toEqual([]));
  test.each(replays.map(([name, , problem], index) => [name, problem, refused[index]] as const))(
    "%s",
    (_, problem, problems) => expect(problems?.join("\n")).toContain(problem),
  );
});

test("Pact merges interactions that differ in the parameters of their states, which checking the pact shows", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "resellers-merged-"));
  const [first, second] = contract.cells.filter(({ kind }) => kind === "error");
  for (const cell of [first!, second!]) {
    const pact = makeConsumerPact(CONSUMER, PROVIDER, 5, "error");
    const interaction = pact.newInteraction("unassign");
    interaction.givenWithParams(
      STATE,
      JSON.stringify({ operation: OPERATION, status: cell.status, example: cell.example }),
    );
    interaction.withRequest("POST", "/unassign");
    interaction.withStatus(cell.status);
    const port = pact.createMockServer("127.0.0.1", 0, false);
    await fetch(`http://127.0.0.1:${port}/unassign`, { method: "POST" });
    pact.writePactFile(folder, false);
    pact.cleanupMockServer(port);
  }
  const merged = await readPact(path.join(folder, (await readdir(folder))[0] ?? ""));
  await rm(folder, { recursive: true });
  expect(merged.interactions).toHaveLength(1);
  const named = merged.interactions.map((one) => ({ ...one, description: cellName(first!) }));
  const problems = checkPact([first!, second!], { ...merged, interactions: named });
  expect([...problems.keys()]).toContain(cellName(second!));
});

test("the comparator looks at the requests of successes only, which is why the pact is replayed too", async () => {
  const request = { method: contract.request.method.toUpperCase(), path: contract.request.path, headers: {} };
  const problemsOf = async (status: number, body: unknown): Promise<string[]> => {
    const response = { status, headers: { "content-type": "application/json" }, body };
    const outside = await comparePact(contract.openapi, {
      consumer: { name: "a" },
      provider: { name: "b" },
      metadata: { pactSpecification: { version: "2.0.0" } },
      interactions: [{ description: "a", request, response }],
    });
    return [...outside.values()].flat();
  };
  const [success, error] = contract.cells;
  expect(await problemsOf(success!.status, success!.body)).not.toEqual([]);
  expect(await problemsOf(error!.status, error!.body)).toEqual([]);
});
