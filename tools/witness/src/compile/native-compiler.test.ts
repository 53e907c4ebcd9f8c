import { expect, test } from "vitest";
import { parseDiagnostics } from "./native-compiler.ts";

test("reads each message with its file, its line and the lines that belong to it", () => {
  const printed = [
    "job-3/consumer/snippet-12.ts(5,3): error TS2322: Type 'A' is not assignable to type 'B'.",
    "  Types of property 'a' are incompatible.",
    "job-3/packages/errors/src/x.ts(1,1): error TS2307: Cannot find module './y.ts'.",
    "",
  ].join("\n");
  expect(parseDiagnostics(printed)).toEqual([
    {
      file: "job-3/consumer/snippet-12.ts",
      line: 4,
      message: "Type 'A' is not assignable to type 'B'.\n  Types of property 'a' are incompatible.",
    },
    { file: "job-3/packages/errors/src/x.ts", line: 0, message: "Cannot find module './y.ts'." },
  ]);
});

test("finds nothing in nothing", () => {
  expect(parseDiagnostics("")).toEqual([]);
});

test("refuses a message that belongs to no file", () => {
  expect(() => parseDiagnostics("error TS5023: Unknown compiler option 'x'.")).toThrow("TS5023");
});
