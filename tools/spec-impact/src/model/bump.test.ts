import { expect, test } from "vitest";
import { combine, isSmaller, largest } from "./bump.ts";

test("orders the bumps from none to major", () => {
  expect(isSmaller("none", "patch")).toBe(true);
  expect(isSmaller("minor", "major")).toBe(true);
  expect(isSmaller("minor", "minor")).toBe(false);
  expect(largest(["patch", "major", "minor"])).toBe("major");
  expect(largest([])).toBe("none");
});

test("takes the largest bump of each package by itself", () => {
  expect(
    combine([
      { bumps: { errors: "minor", client: "none", "contract-tests": "patch" } },
      { bumps: { errors: "patch", client: "none", "contract-tests": "major" } },
    ]),
  ).toEqual({ errors: "minor", client: "none", "contract-tests": "major" });
});
