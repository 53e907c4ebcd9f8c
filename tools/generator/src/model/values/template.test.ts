import { describe, expect, test } from "vitest";
import { canBeConfused, parseTemplate, renderTemplate } from "./template.ts";

describe("parseTemplate", () => {
  test.each([
    { template: "No parameters.", texts: ["No parameters."], parameters: [] },
    { template: "{first} and {last}", texts: ["", " and ", ""], parameters: ["first", "last"] },
    { template: "", texts: [""], parameters: [] },
  ])("cuts `$template` into texts and parameters that alternate", ({ template, texts, parameters }) => {
    expect(parseTemplate(template)).toEqual({ texts, parameters });
  });
});

describe("renderTemplate", () => {
  test("writes numbers, texts and lists in the place of their parameters", () => {
    expect(renderTemplate("{count} of {names}: {note}.", { count: 3, names: ["a", "b"], note: "{count}" })).toBe(
      "3 of a, b: {count}.",
    );
  });
});

describe("canBeConfused", () => {
  test.each([
    ["Id {a} is gone.", "Id {b} is gone.", true],
    ["Id {a} is gone.", "Id {b} is lost.", false],
    ["Instance with id {a} is {b}.", "Instance has status {c}.", false],
    ["You haven't provided x.", "You haven't provided y.", false],
    ["{a} is gone", "The shop is gone", true],
    ["{a}!", "{b}?", false],
    ["a{x}c", "ab{y}", true],
    ["{a}", "", true],
    ["same", "same", true],
  ])("tells whether some message fits both `%s` and `%s`: %s", (left, right, expected) => {
    expect(canBeConfused(left, right)).toBe(expected);
    expect(canBeConfused(right, left)).toBe(expected);
  });
});
