import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import { catalogue, codesOf, operationsOf } from "./catalogue.ts";

test("the catalogue is plain data", () => {
  expect(JSON.parse(JSON.stringify(catalogue))).toStrictEqual(catalogue);
  expect(catalogue.find(({ code }) => code === "PRODUCT_LIMIT_EXCEEDED")).toMatchObject({
    operation: "createPackageV2",
    status: 428,
    grpc: "FAILED_PRECONDITION",
    retry: "after-change",
  });
});

test("it has each message and each code of the description", () => {
  // One file for each message, named after its code and its variant.
  const names = readdirSync(new URL("../../../../spec/errors", import.meta.url)).map((file) => path.parse(file).name);
  const nameOf = ({ code, variant }: CatalogueEntry): string => (variant === undefined ? code : `${code}.${variant}`);
  expect([...new Set(catalogue.map(nameOf))].toSorted()).toEqual(names.toSorted());
  expect(new Set(catalogue.map((row) => row.template)).size).toBe(names.length);
});

test("the operations of a code, each once", () => {
  expect(operationsOf("ACCOUNT_NOT_FOUND")).toStrictEqual([
    "createPackageV2",
    "adjustProductInstanceSpecifications",
    "unassignProductInstanceFromSite",
  ]);
  expect(operationsOf("MISSING_PRODUCT_DETAILS")).toStrictEqual(["adjustProductInstanceSpecifications"]);
});

test("the codes of an operation, each once", () => {
  expect(codesOf("unassignProductInstanceFromSite")).toStrictEqual([
    "ACCOUNT_NOT_FOUND",
    "MISSING_SITE_ID",
    "PRODUCT_INSTANCE_NOT_FOUND",
  ]);
  expect(codesOf("adjustProductInstanceSpecifications")).toHaveLength(17);
  expect(codesOf("getPackage")).toStrictEqual([]);
});
