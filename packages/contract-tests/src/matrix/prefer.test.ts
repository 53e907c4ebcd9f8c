import { expect, test } from "vitest";
import { preferOf } from "./prefer.ts";

test("separates the preferences by a comma, which Prism needs to see the second one", () => {
  expect(preferOf({ status: 503, example: "unavailable" })).toBe("code=503, example=unavailable");
});
