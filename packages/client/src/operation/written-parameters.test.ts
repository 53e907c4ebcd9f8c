import { expect, test } from "vitest";
import { type Complain, refuse } from "../settings/refusal.ts";
import { acceptsList, acceptsText } from "./answer-shapes.ts";
import { headerParameters } from "./header-parameters.ts";
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
    "X-Tenant is no value of a header",
  );
});

test("a body of another kind is no success", () => {
  expect([acceptsList([]), acceptsList({}), acceptsText("a"), acceptsText(1)]).toEqual([
    undefined,
    "it is no JSON array",
    undefined,
    "it is no JSON string",
  ]);
});
