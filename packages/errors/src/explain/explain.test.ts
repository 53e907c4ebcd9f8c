import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "../decode/decode-error.ts";
import { explain, explainedNames } from "./explain.ts";
import { everyKind } from "../testing/every-kind.ts";

describe("explain", () => {
  test.each(catalogue.map((row) => [row.variant ? `${row.code}.${row.variant}` : row.code, row] as const))(
    "%s has all that can be said",
    (name, row) => {
      const explanation = explain(name)!;
      expect(explanation).toMatchObject({
        name,
        status: row.status,
        template: row.template,
        retry: row.retry,
        fix: row.fix,
        docsUrl: row.docsUrl,
      });
      for (const text of [explanation.title, explanation.meaning, explanation.fix, explanation.message])
        expect(text).toMatch(/\S/);
      expect(explanation.operations).toContain(row.operation);
      expect(Object.keys(explanation.parameters)).toStrictEqual(Object.keys(row.params));
      const error = decodeError({ operation: row.operation, status: row.status, body: explanation.example as object });
      expect(error).toMatchObject({ known: true, code: row.code, message: explanation.message });
      expect(explain(error)).toStrictEqual(explanation);
    },
  );

  test("a code of several messages is explained by the first, and names the others", () => {
    expect(explain("MISSING_PRODUCT_DETAILS")).toMatchObject({
      name: "MISSING_PRODUCT_DETAILS.cycleDuration",
      others: ["MISSING_PRODUCT_DETAILS.catalogProductId", "MISSING_PRODUCT_DETAILS.billingInfo"],
    });
    expect(explain("PRODUCT_NOT_FOUND").others).toStrictEqual([]);
  });

  test("an error is explained by the message that its operation documents", () => {
    const body = { details: { applicationError: { code: "ACCOUNT_NOT_FOUND", description: "Reworded" } } };
    const explained = (operation: "createPackageV2" | "unassignProductInstanceFromSite"): string =>
      explain(decodeError({ operation, status: 404, body })).name;
    expect(explained("createPackageV2")).toBe("ACCOUNT_NOT_FOUND.wasNotFound");
    expect(explained("unassignProductInstanceFromSite")).toBe("ACCOUNT_NOT_FOUND.wasntFound");
  });

  test.each(Object.entries(everyKind))("every error has an explanation: %s", (_, error) => {
    const { title, meaning, fix } = explain(error);
    for (const text of [title, meaning, fix]) expect(text).toMatch(/\S/);
  });

  test("a name that is not documented has none", () => {
    for (const name of ["", "NO_SUCH", "PRODUCT_NOT_FOUND.variant", "constructor", "ACCOUNT_NOT_FOUND.", "ACCOUNT"])
      expect(explain(name)).toBeUndefined();
  });

  test("there is a name for each message", () => {
    expect(explainedNames).toHaveLength(new Set(catalogue.map(({ template }) => template)).size);
  });
});
