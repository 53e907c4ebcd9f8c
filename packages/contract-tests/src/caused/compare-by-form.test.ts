import { expect, test } from "vitest";
import { differenceByForm } from "./compare-by-form.ts";

const [a, b, c] = [1, 2, 3].map((digit) => `0000000${digit}-0000-4000-8000-000000000000`) as [string, string, string];

test("ids are compared by what they refer to", () => {
  expect(differenceByForm({ id: a, parent: a, other: b }, { id: b, parent: b, other: c })).toBeUndefined();
  expect(differenceByForm({ id: a, parent: a }, { id: b, parent: c })).toContain("/parent");
  expect(differenceByForm({ id: a, parent: b }, { id: c, parent: c })).toContain("/parent");
  expect(differenceByForm({ id: a }, { id: b }, new Set([a]))).toContain("/id");
  expect(differenceByForm({ id: a }, { id: "an id" })).toContain("/id");
});

test("dates and cursors are compared by form, everything else by value", () => {
  const date = "2026-03-02T09:30:00.000Z";
  expect(differenceByForm({ at: date, next: "x" }, { at: "2027-01-01T00:00:00Z", next: "y" })).toBeUndefined();
  expect(differenceByForm({ at: date }, { at: "tomorrow" })).toContain("/at");
  expect(differenceByForm({ next: "x" }, { next: "" })).toContain("/next");
  expect(differenceByForm({ name: "x" }, { name: "y" })).toBe('/name: "y" instead of "x"');
  expect(differenceByForm([{ n: 1 }], [{ n: 1, more: null }])).toContain("/0/more");
  expect(differenceByForm([1], [1, 2])).toContain("/");
});
