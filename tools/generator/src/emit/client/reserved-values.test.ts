import { describe, expect, test } from "vitest";
import type { Operation } from "../../model/api.ts";
import { reservedValues } from "./reserved-values.ts";

/** Operations of which only method and path matter. */
function operations(...lines: readonly string[]): readonly Operation[] {
  // Nothing else of an operation is looked at.
  return lines.map((line) => ({ id: line, method: line.split(" ")[0], path: line.split(" ")[1] }) as Operation);
}

describe("reservedValues", () => {
  const cases: readonly (readonly [title: string, lines: readonly [string, ...string[]], reserved: object])[] = [
    [
      "finds the literal of a more concrete path",
      ["patch /orders/{id}/{shelf}", "patch /orders/{id}/cancel"],
      { shelf: ["cancel"] },
    ],
    ["finds several literals", ["get /orders/{id}", "get /orders/open", "get /orders/late"], { id: ["open", "late"] }],
    ["finds a literal before the end", ["get /{shop}/orders", "get /main/orders"], { shop: ["main"] }],
    ["leaves another method alone", ["get /orders/{id}", "post /orders/query"], {}],
    ["leaves a longer path alone", ["get /orders/{id}", "get /orders/{id}/items"], {}],
    ["leaves a path with another literal alone", ["get /orders/{id}", "get /books/open"], {}],
    ["leaves itself alone", ["get /orders/{id}"], {}],
  ];

  test.each(cases)("%s", (_, lines, reserved) => {
    expect(reservedValues(operations(...lines)).get(lines[0]) ?? {}).toEqual(reserved);
  });
});
