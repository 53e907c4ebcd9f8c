import { expect, test } from "vitest";
import { checkAgreement } from "../src/agree/check-agreement.ts";
import { formatDisagreement } from "../src/agree/format-disagreement.ts";
import { editedStates } from "./edited-states.ts";
import { operations } from "./fixtures/operations.ts";
import { requests } from "./fixtures/requests.ts";
import { responses } from "./fixtures/responses.ts";
import { whole } from "./fixtures/whole.ts";

test.each([...operations, ...requests, ...responses, ...whole])(
  "the rules say what consumers see when $name",
  async (fixture) => {
    const { before, after } = await editedStates(fixture);
    const { disagreements } = await checkAgreement(before, after);
    expect(disagreements.map(formatDisagreement)).toEqual([]);
  },
);
