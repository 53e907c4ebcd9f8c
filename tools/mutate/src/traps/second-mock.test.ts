/*
 * Behaviour of openapi-backend, the second mock, that can make a wrong test pass, and tests that the proof fails
 * nevertheless.
 */
import { afterAll, expect, test } from "vitest";
import { contractOf } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { createBackendEngine } from "../../../../packages/contract-tests/src/engines/backend-engine.ts";
import { startWorker } from "../../../../packages/contract-tests/src/prove/start-worker.ts";
import { resellersContract } from "../../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { errorCell } from "../../../../packages/contract-tests/src/testing/a-contract.ts";
import { proveBroken } from "../../../../packages/contract-tests/src/testing/prove-broken.ts";

const OPERATION = "unassignProductInstanceFromSite";
const contract = contractOf(resellersContract, OPERATION);
const cell = errorCell(OPERATION, "MISSING_SITE_ID");
const unknown = { ...cell, example: "UNKNOWN" };
const worker = await startWorker();
afterAll(() => worker.end());

test("openapi-backend answers a name that it does not know with the first example, in silence", async () => {
  const answer = await createBackendEngine(contract.openapi);
  expect(answer(cell)).toEqual({ status: 428, text: JSON.stringify(cell.body) });
  expect(answer(unknown)).toEqual({ status: 428, text: JSON.stringify(cell.body) });
});

test("the proof is red although the second mock has an answer for a name that it does not know", async () => {
  const cells = contract.cells.map((one) => (one.example === cell.example ? unknown : one));
  const { green, text } = await proveBroken(worker, { ...contract, cells, matrix: cells });
  expect(green).toBe(false);
  expect(text).toContain(`${OPERATION} 428 UNKNOWN: confirmed: openapi-backend answers 428`);
  expect(text).toContain("the mock 500");
});
