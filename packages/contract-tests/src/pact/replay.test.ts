import { expect, test } from "vitest";
import { contractOf } from "../contract.ts";
import { resellersContract } from "../resellers-contract.ts";
import { replayRed } from "../testing/replay-red.ts";

const contract = contractOf(resellersContract, "unassignProductInstanceFromSite");

test.each([
  ["a wrong status", "wrong status", "expected 404 but was 409"],
  ["a wrong code", "wrong code", "RENAMED"],
  ["a state that was lost", "no state", "the provider answered 0 times"],
  ["no answer", "no answer", "the Verifier refuses it"],
] as const)("the Verifier refuses a provider with %s", async (_, fault, problem) => {
  expect((await replayRed(contract, fault)).join("\n")).toContain(problem);
});

test("the Verifier accepts the provider that Prism is", async () => {
  expect(await replayRed(contract, "nothing")).toEqual([]);
});
