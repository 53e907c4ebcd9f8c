import { expect, test } from "vitest";
import { draftAt, type Draft } from "../testing/change-document.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { brokenContract, responsesIn } from "../testing/a-contract.ts";
import { checkDescription, describedAnswers } from "./check-description.ts";

test("the description has nothing that would let a wrong test pass", () => {
  expect(checkDescription(resellersContract.openapi)).toEqual([]);
});

test("the description and the matrix have the very same answers", () => {
  const names = (answers: readonly { operation: string; status: number; example: string }[]): string[] =>
    answers.map(({ operation, status, example }) => `${operation} ${status} ${example}`).toSorted();
  expect(names(describedAnswers(resellersContract.openapi))).toEqual(names(resellersContract.matrix));
});

const ok = (draft: Draft): Draft => draftAt(responsesIn(draft), "200", "content");

test.each<[string, (draft: Draft) => void, string]>([
  [
    "another dialect of schemas",
    (draft) => delete draft["jsonSchemaDialect"],
    "Prism would read the schemas as draft 7",
  ],
  ["a default response", (draft) => (responsesIn(draft)["default"] = { description: "any" }), "hides the statuses"],
  ["a range of statuses", (draft) => (responsesIn(draft)["4XX"] = { description: "any" }), "hides the statuses"],
  [
    "a second media type",
    (draft) => (ok(draft)["application/vnd.api+json"] = { examples: { a: {} } }),
    "several media types",
  ],
  [
    "a body without an example",
    (draft) => delete draftAt(ok(draft), "application/json")["examples"],
    "no named example",
  ],
  ["an unnamed example", (draft) => (draftAt(ok(draft), "application/json")["example"] = {}), "unnamed example"],
  [
    "an example from elsewhere",
    (draft) => (draftAt(ok(draft), "application/json", "examples")["found"] = { externalValue: "https://x.test" }),
    "externalValue",
  ],
  [
    "callbacks",
    (draft) => (draftAt(draft, "paths", "/resellers/v1/packages/{id}", "get")["callbacks"] = {}),
    "really call its callbacks",
  ],
  [
    "a verb behind a colon",
    (draft) => {
      const paths = draftAt(draft, "paths");
      paths["/packages:find"] = paths["/resellers/v1/packages/{id}"];
    },
    "has a colon",
  ],
])("sees %s", (_, change, problem) => {
  const { openapi } = brokenContract("getPackage", change);
  expect(checkDescription(openapi).join("\n")).toContain(problem);
});
