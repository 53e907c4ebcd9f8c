import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { sliceDescription } from "../description/slice-description.ts";
import { resellersContract } from "../contract/resellers-contract.ts";
import { shareSchemas } from "./share-schemas.ts";

async function schemasOf(operation: string): Promise<ReadonlyMap<string, object | undefined>> {
  const slice = sliceDescription(resellersContract.openapi, operation);
  const [found] = shareSchemas(await getHttpOperationsFromSpec(structuredClone(slice)));
  return new Map(found?.responses.map(({ code, contents = [] }) => [code, contents[0]?.schema]));
}

test("operations share the schemas that are equal, and only those", async () => {
  const [get, cancel] = [await schemasOf("getPackage"), await schemasOf("cancelPackage")];
  expect(get.get("503")).toBeDefined();
  expect(get.get("503")).toBe(cancel.get("503"));
  expect(get.get("200")).toBeDefined();
  expect(get.get("200")).not.toBe(cancel.get("200"));
});
