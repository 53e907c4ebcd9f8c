import { expect, test } from "vitest";
import { matrix } from "../generated/matrix.gen.ts";
import { renderTemplate, templatePattern } from "./render-template.ts";

test("fills in the parameters, lists joined by a comma", () => {
  expect(renderTemplate("{a} of {b}: {a}", { a: 1, b: ["x", "y"] })).toBe("1 of x, y: 1");
});

test("a parameter that is missing stays a placeholder, so that the text differs", () => {
  expect(renderTemplate("Only {left}.", { right: 2 })).toBe("Only {left}.");
});

test.each(matrix.filter((cell) => cell.kind === "error").map((cell) => [cell.example, cell] as const))(
  "the pattern of %s matches its own message, and none with other words",
  (_, { template, message }) => {
    const pattern = new RegExp(templatePattern(template));
    expect(message).toMatch(pattern);
    expect(`Really: ${message}`).not.toMatch(pattern);
    expect(message.slice(0, -1)).not.toMatch(template.endsWith("}") ? /^$/ : pattern);
  },
);
