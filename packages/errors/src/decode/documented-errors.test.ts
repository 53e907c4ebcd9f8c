import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "./decode-error.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";
import { explanations } from "../generated/explanations.gen.ts";
import { renderMessage } from "../message/render-message.ts";
import { application } from "../testing/application.ts";
import { unionProblems } from "../testing/union-problems.ts";

type Told = { readonly parameters: Readonly<Record<string, { readonly example: unknown }>>; readonly body: object };
const told: Readonly<Record<string, Told>> = explanations;

/** A documented error's example: the response, and the error that it must decode to. */
function exampleOf({ code, variant }: { code: string; variant?: string }): { body: object; params: object } {
  const { parameters, body } = told[variant ? `${code}.${variant}` : code]!;
  const params = Object.entries(parameters).map(([name, { example }]) => [
    name,
    Array.isArray(example) ? { raw: example.join(", "), items: example } : example,
  ]);
  return { body, params: Object.fromEntries(params) };
}

describe("every documented error", () => {
  test.each(
    catalogue.map((row, index) => [index + 1, row.operation, row.status, row.code, row.variant ?? "", row] as const),
  )("row %i: %s %i %s %s", (_index, operation, status, code, _variant, row) => {
    const { body, params } = exampleOf(row);
    const error = decodeError({ operation, status, headers: { "x-wix-request-id": "1.2" }, body });
    expect(error).toStrictEqual({
      kind: "api",
      known: true,
      operation,
      status,
      code,
      ...(row.variant && { variant: row.variant }),
      message: (body as { message: string }).message,
      params,
      paramsFrom: "message",
      requestId: "1.2",
      retryable: row.retry === "same-request",
      retry: row.retry,
      fix: row.fix,
      docsUrl: row.docsUrl,
    });
    const rows = catalogue.filter((each) => each.operation === operation);
    expect(unionProblems(error, rows)).toStrictEqual([]);
    for (const form of [
      JSON.stringify(body),
      `\uFEFF ${JSON.stringify(body)}\n`,
      new TextEncoder().encode(JSON.stringify(body)),
    ])
      expect(decodeError({ operation, status, headers: { "x-wix-request-id": "1.2" }, body: form })).toStrictEqual(
        error,
      );
  });

  test("is in the catalogue: as many for each operation as the description lists", () => {
    const paths = new URL("../../../../spec/paths/", import.meta.url);
    const operations = readdirSync(paths);
    expect(operations).toHaveLength(new Set(Object.keys(entriesByOperation)).size);
    for (const operation of operations) {
      const text = readFileSync(new URL(`${operation}/operation.yaml`, paths), "utf8");
      const listed = text.match(/^ {2}- \$ref: \.\.\/\.\.\/errors\//gm) ?? [];
      expect(catalogue.filter((row) => row.operation === operation)).toHaveLength(listed.length);
    }
  });

  test.each(catalogue.map((row) => [row.operation, row.code, row.variant ?? "", row] as const))(
    "%s %s %s is read with backticks around the values, or none of the text as it should be",
    (operation, code, _variant, row) => {
      const { params } = exampleOf(row);
      const marked = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          `\`${typeof value === "object" ? (value as { raw: string }).raw : value}\``,
        ]),
      );
      const body = application(code, renderMessage(row, marked));
      expect(decodeError({ operation, status: row.status, body })).toMatchObject({
        ...(row.variant && { variant: row.variant }),
        params,
      });

      const reworded = decodeError({
        operation,
        status: row.status,
        body: application(code, "Something else altogether"),
      });
      const single = catalogue.filter((each) => each.operation === operation && each.code === code).length === 1;
      expect(reworded).toMatchObject({ kind: "api", known: true, code, message: "Something else altogether" });
      expect("params" in reworded).toBe(single && Object.keys(row.params).length === 0);
      expect("variant" in reworded).toBe(single && row.variant !== undefined);
      expect("fix" in reworded).toBe(single || code === "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS");
    },
  );

  test("the words that stand in backticks in the documentation are read with and without them", () => {
    const operation = "adjustProductInstanceSpecifications";
    const read = (text: string): unknown =>
      decodeError({ operation, status: 428, body: application("MISSING_PRODUCT_DETAILS", text) });
    expect(
      read("You haven't provided `cycleDuration`. The field is required for`RECURRING` billing types."),
    ).toMatchObject({ variant: "cycleDuration" });
    expect(read("You haven't provided `billingInfo`.")).toMatchObject({ variant: "billingInfo", params: {} });
    expect(read("You haven't provided catalogProductId.")).toMatchObject({ variant: "catalogProductId", params: {} });
  });
});
