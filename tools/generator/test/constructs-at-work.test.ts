import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { constructs } from "./constructs/table/all.ts";
import { merged } from "./constructs/description-of.ts";
import { type Worked, workTogether } from "./constructs/work-together.ts";

/** Every construct that works beside others, each as an operation of one description. */
const placed = constructs
  .filter(({ refused, root }) => refused === undefined && root === undefined)
  .map((construct, index) => ({ construct, id: construct.calledAs ?? `call${index}`, base: `/c${index}` }));
const calling = placed.filter(({ construct }) => construct.call !== undefined);

let folder: string;
let worked: Worked;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "constructs-"));
  worked = await workTogether(folder, merged(placed), placed, ["apiKey", "accountId", "token"]);
}, 600_000);

afterAll(() => rm(folder, { recursive: true }));

/** A value as the program prints it: nothing of bytes survives in JSON but their numbers. */
function asPrinted(value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: [...value] } : value;
}

test("everything that was generated compiles, and so do the calls", () => {
  expect(worked.complaints).toBe("");
});

test.each(placed.map(({ construct, id }) => [construct.name, id] as const))("the contract proves %s", (_, id) => {
  expect(worked.unproven[id]).toEqual([]);
});

describe("with the generated client", () => {
  test.each(calling.map(({ construct, id }) => [construct.name, id, construct.call!] as const))(
    "%s",
    (_, id, { sends, gives, fails, code, credentials }) => {
      expect(worked.arrived.get(id) ?? "").toBe(sends);
      if (credentials !== undefined) expect(worked.authenticated.get(id)).toBe(credentials);
      const outcome = worked.outcomes[id];
      if (fails !== undefined)
        expect(outcome).toMatchObject(code === undefined ? { fails } : { fails, code, known: true });
      // The expectation is TypeScript for a plain value, which the compiler has held against the type.
      else if (gives !== undefined) expect(outcome).toEqual({ gives: asPrinted(new Function(`return (${gives})`)()) });
      else expect(outcome).toHaveProperty("gives");
    },
  );
});
