import { createEmulator, defaultIds } from "@resellers-sdk/emulator";
import { catalogue } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { contractOf, operationNames } from "../contract/contract.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { createPrismEngine } from "../engines/prism-engine.ts";
import { fetchFrom } from "../engines/fetch-from.ts";
import { type Cell, cellName, type ErrorCell, requestFor, type SuccessCell } from "../matrix/cell.ts";
import { clientCall } from "../call/client-call.ts";
import { compareCell, type Outcome, plainParams } from "../matrix/compare-cell.ts";
import { preferOf } from "../matrix/prefer.ts";
import { differenceByForm } from "./compare-by-form.ts";

type Pair = SuccessCell | ErrorCell;
const pairs = resellersContract.matrix.filter((cell): cell is Pair => cell.kind !== "failure");

/** The typed results of a pair on both servers: Prism is forced, and the emulator is set to the state. */
async function resultsOf(cell: Cell): Promise<{ readonly prism: Outcome; readonly emulator: Outcome }> {
  const { openapi, request } = contractOf(resellersContract, cell.operation);
  const { input, headers } = requestFor(cell, request);
  const options = { accountId: defaultIds.accounts.reseller, idempotencyKey: false } as const;
  const engine = fetchFrom(await createPrismEngine(openapi));
  const emulator = createEmulator({ clock: "manual" });
  const { operation, status, example } = cell;
  emulator.control.setState({ params: { operation, status, example } });
  const base = "http://nowhere.invalid";
  return {
    prism: await clientCall(base, { ...options, fetch: engine })(operation, input, {
      ...headers,
      prefer: preferOf(cell),
    }),
    emulator: await clientCall(base, { ...options, fetch: emulator.fetch })(operation, input, { ...headers }),
  };
}

/** The facts of a typed error, and the names of its parameters in order. */
function typedOf(cell: ErrorCell, outcome: Outcome): object {
  if (outcome.ok) throw new Error("It succeeds");
  const { kind, known, code, variant, status, operation, message, params = {} } = outcome.error;
  const values = plainParams(cell, params);
  return { kind, known, code, variant, status, operation, message, names: Object.keys(params), values };
}

/** Ids that are the same on both: those of the request, and those of its world. */
function knownIds(cell: Cell): ReadonlySet<string> {
  const world = JSON.stringify(createEmulator({ clock: "manual" }).control.state());
  const { input } = requestFor(cell, contractOf(resellersContract, cell.operation).request);
  return new Set((world + JSON.stringify(input)).match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g));
}

test("there is a pair for each operation and each documented error", () => {
  expect(pairs).toHaveLength(operationNames(resellersContract).length + catalogue.length);
});

test.each(pairs.map((pair) => [cellName(pair), pair] as const))("the results of %s are equal", async (_, pair) => {
  const { prism, emulator } = await resultsOf(pair);
  expect(compareCell(pair, prism)).toEqual([]);
  if (pair.kind === "error") {
    expect(typedOf(pair, emulator)).toEqual(typedOf(pair, prism));
    return;
  }
  if (!prism.ok || !emulator.ok) throw new Error("One of them fails");
  expect(emulator.response.status).toBe(prism.response.status);
  expect(differenceByForm(prism.data, emulator.data, knownIds(pair))).toBeUndefined();
});
