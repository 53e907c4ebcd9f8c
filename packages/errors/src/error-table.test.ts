import { describe, expect, test } from "vitest";
import table from "@resellers-sdk/errors/errors.json" with { type: "json" };
import { catalogue } from "./catalogue/catalogue.ts";
import { explain, explainedNames } from "./explain/explain.ts";

const rows = table.codes.flatMap(({ code, errors }) => errors.map((error) => ({ code, ...error })));

describe("the table of errors as JSON", () => {
  test("has each row of the catalogue once, and says the same", () => {
    expect(rows.length).toBe(catalogue.length);
    for (const { operation, code, variant, status, grpc, template, fix, retry, docsUrl } of catalogue) {
      const name = variant === undefined ? code : `${code}.${variant}`;
      const own = rows.filter((row) => row.operation === operation && row.name === name);
      expect(own).toMatchObject([{ code, status, grpc, template, fix, retry, docsUrl }]);
    }
  });

  test("explains each error as the package does", () => {
    for (const { name, title, meaning, message, body } of rows)
      expect(explain(name)).toMatchObject({ title, meaning, message, example: body });
  });

  test("has no helpUrl, nor has any explanation, while the description has no address of a site", () => {
    expect(rows.filter((row) => "helpUrl" in row)).toEqual([]);
    expect([...explainedNames, "network"].filter((name) => "helpUrl" in (explain(name) ?? {}))).toEqual([]);
  });
});
