import { afterAll, describe, expect, test, vi } from "vitest";
import { type Contract, contractOf } from "../contract/contract.ts";
import { withoutCells } from "../testing/without-cells.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { holds, reportOf, verdictOf } from "../report/report.ts";
import { type BrokenProof, proveBroken } from "../testing/prove-broken.ts";
import { proveContract } from "./prove-contract.ts";
import { startWorker } from "./start-worker.ts";

const operation = "unassignProductInstanceFromSite";
/** One process for all: what differs is the contract. */
const worker = await startWorker();
afterAll(() => worker.end());
const prove = (contract: Contract): Promise<BrokenProof> => proveBroken(worker, contractOf(contract, operation));

test("a cell that only the description has fails, with its name", async () => {
  const { green, text } = await prove(
    withoutCells("PRODUCT_TYPE_ALREADY_ASSIGNED", "PRODUCT_INSTANCE_NOT_FOUND.wasntFound"),
  );
  expect(green).toBe(false);
  expect(text).toContain(
    "unassignProductInstanceFromSite 428 PRODUCT_INSTANCE_NOT_FOUND.wasntFound: the description has this answer",
  );
});

test("a cell that only the matrix has fails, with its name", async () => {
  const [cell] = resellersContract.matrix.filter((one) => one.operation === operation && one.kind === "error");
  const extra = { ...cell!, example: "NEW_CODE" };
  const { green, text } = await prove({ ...resellersContract, matrix: [...resellersContract.matrix, extra] });
  expect(green).toBe(false);
  expect(text).toContain(`${operation} ${extra.status} NEW_CODE`);
});

test("two cells with one name fail", async () => {
  const [cell] = resellersContract.matrix.filter((one) => one.operation === operation);
  const { green, text } = await prove({ ...resellersContract, matrix: [...resellersContract.matrix, cell!] });
  expect(green).toBe(false);
  expect(text).toContain("two cells of the matrix have one name");
});

test("an operation that only the matrix has fails", async () => {
  const [cell] = resellersContract.matrix;
  const matrix = [...resellersContract.matrix, { ...cell!, operation: "sellPackage" }];
  const report = reportOf(
    "Prism",
    await proveContract({ ...resellersContract, matrix }, { operations: ["sellPackage"] }),
  );
  expect(holds(report)).toBe(false);
  expect(report.strays.join()).toContain("No example request for the operation sellPackage");
});

describe("in an environment that makes tools leave out interactions, or not start,", async () => {
  vi.stubEnv("PACT_DESCRIPTION", "no interaction has this description");
  vi.stubEnv("PACT_PROVIDER_STATE", "no interaction has this state");
  vi.stubEnv("PACT_PROVIDER_NO_STATE", "true");
  vi.stubEnv("NODE_ENV", "production");
  const other = await startWorker();
  vi.unstubAllEnvs();
  afterAll(() => other.end());

  test("everything is proven as ever", async () => {
    expect(await proveBroken(other, contractOf(resellersContract, operation))).toMatchObject({ green: true, text: "" });
  });
});

test("a process that ends in the middle proves nothing", async () => {
  const worker = await startWorker();
  const proof = worker.prove(contractOf(resellersContract, operation));
  worker.kill();
  await expect(proof).rejects.toThrow("ended early");
  await worker.end();
});

test("a fact that nobody looked at is refuted", async () => {
  const facts = {};
  expect(verdictOf({ name: "a", operation, status: 200, example: "a", facts })).toBe("refuted");
});

test("a report without cells does not hold", () => {
  expect(holds(reportOf("Prism", { operations: [], seconds: 0, peakMemoryMb: 0, processes: 1 }))).toBe(false);
});

test("names that do not exist are refused, because they would prove nothing", async () => {
  await expect(proveContract(resellersContract, { operations: ["sell"] })).rejects.toThrow("No such operation: sell");
  await expect(proveContract(resellersContract, { only: ["SOLD_OUT"] })).rejects.toThrow(
    "No cell of these operations is SOLD_OUT",
  );
});
