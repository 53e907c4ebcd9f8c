import { expect, test } from "vitest";
import { checkAgreement } from "../src/agree/check-agreement.ts";
import { formatDisagreement } from "../src/agree/format-disagreement.ts";
import { editedStates } from "./edited-states.ts";
import { errors } from "./fixtures/errors.ts";
import { messages } from "./fixtures/messages.ts";

test.each([...errors, ...messages])("the rules say what consumers see when $name", async (fixture) => {
  const { before, after } = await editedStates(fixture);
  const { disagreements } = await checkAgreement(before, after);
  expect(disagreements.map(formatDisagreement)).toEqual([]);
});
