import { catalogue } from "@resellers-sdk/errors";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmulator } from "../../create-emulator.ts";
import { openSqliteStore } from "../../sqlite.ts";
import { full } from "../full.ts";
import { Model } from "./model.ts";
import { lookAt, lookAtModel, playStep } from "./play.ts";
import { seed } from "./rules.ts";
import { anyStep, type Step } from "./steps.ts";

const RUNS = full ? 1000 : 100;

test(`${RUNS} sequences of calls come to the same in the emulator and in a plain model, in both stores`, () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 10, maxLength: 60, size: "max" }), (steps: readonly Step[]) => {
      const file = openSqliteStore(":memory:");
      try {
        const emulators = [
          createEmulator({ seed, clock: "manual" }),
          createEmulator({ seed, clock: "manual", store: file }),
        ];
        const answers = emulators.map((emulator) => {
          const model = new Model();
          return steps.map((step) => {
            const { expected, actual, answer } = playStep(model, emulator, step);
            expect({ step, verdict: actual }).toEqual({ step, verdict: expected });
            expect(lookAt(emulator)).toEqual(lookAtModel(model));
            verdicts.add(actual);
            return answer;
          });
        });
        // The same bytes, request ids included.
        expect(answers[1]).toEqual(answers[0]);
        expect(emulators[1]?.control.state()).toEqual(emulators[0]?.control.state());
      } finally {
        file.close();
      }
    }),
    { numRuns: RUNS, seed: 2026 },
  );
  // The sequences reach every documented error, except for those of an account that does not exist.
  const documented = catalogue.map(({ code, variant }) => (variant === undefined ? code : `${code}.${variant}`));
  expect(documented.filter((name) => !name.startsWith("ACCOUNT_NOT_FOUND") && !verdicts.has(name))).toEqual([]);
}, 600_000);
