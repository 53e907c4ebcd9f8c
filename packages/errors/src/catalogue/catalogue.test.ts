import { expect, test } from "vitest";
import { catalogue, codesOf, operationsOf } from "./catalogue.ts";

test("the catalogue is plain data", () => {
  expect(JSON.parse(JSON.stringify(catalogue))).toStrictEqual(catalogue);
  expect(catalogue[2]).toMatchObject({
    operation: "createPackageV2",
    status: 428,
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_LIMIT_EXCEEDED",
    retry: "after-change",
  });
});

test("it has 24 messages of 19 codes", () => {
  expect(new Set(catalogue.map((row) => row.template)).size).toBe(24);
  expect(new Set(catalogue.map((row) => row.code)).size).toBe(19);
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
