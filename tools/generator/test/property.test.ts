import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Source } from "@redocly/openapi-core";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { operationName } from "../src/model/names/operation-name.ts";
import { objectOf, textOf } from "../src/model/values/json-value.ts";
import { judge } from "../src/try/judge.ts";
import { pointerOf } from "../src/try/operations.ts";
import { merged } from "./constructs/description-of.ts";
import { randomConstruct } from "./constructs/random.ts";
import { workTogether } from "./constructs/work-together.ts";

/** How many operations are made up: always the same ones. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 30);
const SEED = Number(process.env["PROPERTY_SEED"] ?? 20261126);

/** How many stand in one description: one compiler and two processes for each. */
const BATCH = 200;

const all = fc.sample(randomConstruct, { seed: SEED, numRuns: RUNS });
const batches = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, index) => index);

test.each(batches)(
  "batch %i of operations that chance put together: each works or is refused",
  async (batch) => {
    const made = all.slice(batch * BATCH, (batch + 1) * BATCH).map((make, index) => {
      const construct = make(batch * BATCH + index);
      const id = operationName(textOf(construct.operation?.["operationId"]) || `call${index}`);
      return { construct, id, base: `/c${index}` };
    });
    const description = merged(made);
    const { document, leftOut, everywhere } = await judge(
      description,
      new Source("/random.json", JSON.stringify(description)),
    );
    expect(everywhere).toEqual([]);
    for (const reasons of leftOut.values()) for (const { fix } of reasons) expect(fix).toMatch(/\S/);
    const placed = made.filter(
      ({ construct: { method = "", path: own = "" }, base }) => !leftOut.has(pointerOf(base + own, method)),
    );
    expect(placed.length).toBeGreaterThan(made.length / 2);

    const folder = await mkdtemp(path.join(tmpdir(), "property-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const worked = await workTogether(folder, objectOf(document), placed, ["apiKey", "accountId"]);
    expect(worked.complaints).toBe("");
    const wrong = placed.flatMap(({ construct: { call, operation, method }, id }) => {
      const arrived = worked.arrived.get(id);
      const found = [
        ...(arrived === call?.sends ? [] : [`sent ${arrived} and not ${call?.sends}`]),
        ...(worked.outcomes[id] === undefined || JSON.stringify(worked.outcomes[id]).includes('"fails"')
          ? [JSON.stringify(worked.outcomes[id])]
          : []),
        ...(worked.unproven[id] ?? ["no operation of this name was proven"]),
      ];
      return found.length === 0 ? [] : [{ id, method, found: found.slice(0, 3), operation: JSON.stringify(operation) }];
    });
    expect(wrong.slice(0, 8)).toEqual([]);
  },
  600_000,
);
