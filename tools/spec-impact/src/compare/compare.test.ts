import path from "node:path";
import { loadDocument } from "@resellers-sdk/generator/read-document";
import { readApi } from "@resellers-sdk/generator/read-api";
import { expect, test } from "vitest";
import { compareApis } from "./compare.ts";

const root = path.join(import.meta.dirname, "../../../..");

test("a description does not differ from itself", async () => {
  const read = async () => readApi(await loadDocument(path.join(root, "spec/openapi.yaml")));
  expect(compareApis(await read(), await read())).toEqual([]);
});
