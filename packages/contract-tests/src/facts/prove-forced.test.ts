import { expect, test } from "vitest";
import { errorCell } from "../testing/a-contract.ts";
import type { Answer } from "../engines/answer.ts";
import { proveForced } from "./prove-forced.ts";

const cell = errorCell("createPackageV2", "PRODUCT_LIMIT_EXCEEDED");
const good: Answer = {
  status: 428,
  headers: { "content-type": "application/json; charset=utf-8" },
  text: JSON.stringify(cell.body),
  violations: [],
};

test("the very answer of the cell is right", () => {
  expect(proveForced(cell, good, "application/json")).toEqual([]);
});

test.each<[string, Partial<Answer>, string]>([
  ["another status", { status: 404 }, "the status is 404, not 428"],
  ["another body", { text: '{"message":""}' }, "the body is"],
  ["HTML", { text: "<html>" }, 'the body is "<html>"'],
  ["no body", { text: "" }, 'the body is ""'],
  ["another media type", { headers: { "content-type": "text/html" } }, "the media type is text/html"],
  ["no media type", { headers: {} }, "the media type is undefined"],
  [
    "a violation, even as a warning",
    { violations: ["response undocumented status"] },
    "violation: response undocumented",
  ],
  ["an answer that the mock made up", { madeUp: "Prism (NOT_FOUND)" }, "made up by Prism (NOT_FOUND)"],
])("sees %s", (_, change, problem) => {
  expect(proveForced(cell, { ...good, ...change }, "application/json").join("\n")).toContain(problem);
});

test("no answer is no proof", () => {
  expect(proveForced(cell, undefined, "application/json")).toEqual(["no request was sent"]);
});
