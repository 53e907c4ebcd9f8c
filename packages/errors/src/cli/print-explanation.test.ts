import { expect, test } from "vitest";
import { explain } from "../explain/explain.ts";
import type { Io } from "./io.ts";
import { printExplanation } from "./print-explanation.ts";

/** The printed form of an explanation. */
function printed(explanation: ReturnType<typeof explain>): string {
  let text = "";
  const io: Io = {
    out(part) {
      text += part;
    },
    err() {},
    read: () => Promise.reject(new Error("Nothing is read.")),
    colours: false,
    columns: 100,
  };
  printExplanation(explanation!, [], io);
  return text;
}

test("an error that the API no longer sends says since when", () => {
  const explanation = explain("PRODUCT_NOT_FOUND");
  expect(printed(explanation)).not.toContain("Retired");
  expect(printed({ ...explanation, retired: "2026-03-31" })).toContain(
    "Retired\n  The API no longer sends it since 2026-03-31.",
  );
});
