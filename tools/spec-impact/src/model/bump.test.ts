import { expect, test } from "vitest";
import { combineBumps, compareBumps, largestBump } from "./bump.ts";

test("orders the bumps from none to major", () => {
  expect(compareBumps("none", "patch")).toBeLessThan(0);
  expect(compareBumps("minor", "minor")).toBe(0);
  expect(compareBumps("major", "minor")).toBeGreaterThan(0);
  expect(largestBump(["patch", "major", "minor"])).toBe("major");
  expect(largestBump([])).toBe("none");
});

test("takes the largest bump of each package by itself", () => {
  expect(
    combineBumps([
      { bumps: { errors: "minor", client: "none", "contract-tests": "patch" } },
      { bumps: { errors: "patch", client: "none", "contract-tests": "major" } },
    ]),
  ).toEqual({ errors: "minor", client: "none", "contract-tests": "major" });
});
