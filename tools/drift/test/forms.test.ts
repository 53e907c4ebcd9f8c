import { expect, test } from "vitest";
import { look } from "../src/look/look.ts";
import { api, operations, rows } from "./example-api.ts";
import { forms, printedSections } from "./page-forms.ts";

test.each(Object.entries(forms))("%s: a page that says the same is the same", async (_, print) => {
  const outcome = await look(api, {}, async () => print(printedSections(api)));
  expect(outcome).toMatchObject({ end: "same", findings: [], rows, operations, neverCompared: rows });
});
