import { editedStates } from "@resellers-sdk/spec-impact/testing/edited-states";
import { fixtures } from "@resellers-sdk/spec-impact/testing/fixtures";
import { removeCopies } from "@resellers-sdk/spec-impact/testing/spec-folder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Agreement, checkAgreements } from "../src/agree/check-agreement.ts";
import { formatDisagreement } from "../src/agree/format-disagreement.ts";

let agreements: readonly Agreement[] = [];

// All edits at once: they share one start of the compiler and of the thread that runs snippets.
beforeAll(async () => {
  const steps = [];
  for (const fixture of fixtures) steps.push(await editedStates(fixture));
  agreements = await checkAgreements(steps);
}, 600_000);
afterAll(removeCopies);

test.each(fixtures.map(({ name }, index) => ({ name, index })))(
  "the rules say what consumers see when $name",
  ({ index }) => {
    const agreement = agreements[index];
    expect(agreement?.rows).not.toHaveLength(0);
    expect(agreement?.disagreements.map(formatDisagreement)).toEqual([]);
  },
);
