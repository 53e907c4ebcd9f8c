import { expect, test } from "vitest";
import { type Complain, refuse } from "../../settings/refusal.ts";
import { headerParameters } from "./header-parameters.ts";
import { emptyWith, jsonList, jsonObject, jsonScalar } from "../answer/json-answer.ts";
import { styledQuery } from "./styled-query.ts";

const silent: Complain = (field, problem) => expect([field, problem || undefined]).toEqual([field, undefined]);

test("lists and objects are written in the style that the description gives them", () => {
  const write = styledQuery({
    comma: { style: "form", explode: false },
    pipe: { style: "pipeDelimited", explode: false },
    flat: { style: "form", explode: true },
    deep: { style: "deepObject", explode: true },
    whole: "json",
  });
  expect(write({ comma: ["a b", "c"] })).toBe("comma=a%20b,c");
  expect(write({ pipe: ["a", "b"], usual: ["c", "d"] })).toBe("pipe=a|b&usual=c&usual=d");
  expect(write({ flat: { a: 1, b: undefined }, deep: { c: 2 } })).toBe("a=1&deep[c]=2");
  expect(write({ whole: { a: ["&"] } })).toBe("whole=%7B%22a%22%3A%5B%22%26%22%5D%7D");
});

test("what is missing or empty leaves no part in the query", () => {
  const write = styledQuery({ list: { style: "form", explode: false }, object: { style: "form", explode: true } });
  expect(write({ list: [], object: {}, none: undefined, nothing: null, text: "" })).toBe("text=");
});

test("header parameters leave the input and become headers", () => {
  const members = { "If-Match": "v1", Times: 3, Deep: true, other: "stays" };
  expect(headerParameters(["If-Match", "Times", "Deep", "Left-Out"])(members, silent)).toEqual({
    "if-match": "v1",
    times: "3",
    deep: "true",
  });
  expect(members).toEqual({ other: "stays" });
});

test("a header that is missing, or that HTTP does not allow, is refused before anything is sent", () => {
  const take = headerParameters(["X-Tenant"], ["X-Tenant"]);
  expect(() => refuse((complain) => take({}, complain))).toThrow("X-Tenant is missing");
  expect(() => refuse((complain) => take({ "X-Tenant": "a\nb" }, complain))).toThrow(
    "X-Tenant is not a valid header value",
  );
});

test("a body of another kind is no success", () => {
  expect([jsonList()("[]", 200), jsonScalar("string")('"a"', 200), jsonObject("a")('{"a":0}', 200)]).toEqual([
    { data: [] },
    { data: "a" },
    { data: { a: 0 } },
  ]);
  expect([jsonList()("{}", 200), jsonScalar("string")("1", 200), jsonObject("a")('{"a":null}', 200)]).toEqual([
    { problem: "it is no JSON array" },
    { problem: "it is no JSON string" },
    { problem: "it has no `a`" },
  ]);
});

test("only the statuses that have no body give none", () => {
  const read = emptyWith([202], jsonList());
  expect([read("", 202), read("", 200), read("[", 200)]).toEqual([
    { data: undefined },
    { problem: "it is empty" },
    { problem: "it is no JSON" },
  ]);
});
