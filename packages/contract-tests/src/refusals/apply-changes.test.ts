import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import type { RefusalChange } from "./refusal.ts";

const value = { list: [{ name: "ab" }], open: true };

test.each<[RefusalChange, unknown]>([
  [{ at: ["open"], remove: true }, { list: [{ name: "ab" }] }],
  [{ at: [], remove: true }, undefined],
  [
    { at: ["list", 0, "name"], set: 1 },
    { list: [{ name: 1 }], open: true },
  ],
  [
    { at: ["list", 0, "name"], length: 3 },
    { list: [{ name: "xxx" }], open: true },
  ],
  [
    { at: ["list"], items: 2 },
    { list: [{ name: "ab" }, { name: "ab" }], open: true },
  ],
  [
    { at: ["list"], items: 0 },
    { list: [], open: true },
  ],
  [
    { at: ["new", "deep"], set: null },
    { list: [{ name: "ab" }], open: true, new: { deep: null } },
  ],
  [
    { at: ["names", 0, "order"], set: "UP" },
    { list: [{ name: "ab" }], open: true, names: [{ order: "UP" }] },
  ],
])("%j", (change, expected) => {
  expect(applyChanges(value, [change])).toEqual(expected);
  expect(value).toEqual({ list: [{ name: "ab" }], open: true });
});
