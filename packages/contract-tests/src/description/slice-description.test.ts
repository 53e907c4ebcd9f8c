import { expect, test } from "vitest";
import { resellersContract } from "../contract/resellers-contract.ts";
import { memberOf } from "./json.ts";
import { operationsOf, responseBodyOf, sliceDescription, standaloneSchema } from "./slice-description.ts";

const { openapi } = resellersContract;

test("a slice has one operation, and what it refers to, and nothing else", () => {
  const slice = sliceDescription(openapi, "getPackage");
  expect(operationsOf(slice).map(({ id }) => id)).toEqual(["getPackage"]);
  expect(Object.keys(memberOf(slice, "components", "schemas"))).toContain("ProductInstance");
  expect(Object.keys(memberOf(slice, "components", "schemas"))).not.toContain("CreatePackageV2Request");
  expect(memberOf(slice, "components", "securitySchemes")).toEqual(memberOf(openapi, "components", "securitySchemes"));
  expect(memberOf(slice, "components", "examples")).toEqual({});
});

test("everything that a slice refers to is in it, unchanged", () => {
  for (const { id } of operationsOf(openapi)) {
    const slice = sliceDescription(openapi, id);
    for (const reference of JSON.stringify(slice).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
      const [, kind = "", name = ""] = reference;
      expect(memberOf(slice, "components", kind)[name]).toEqual(memberOf(openapi, "components", kind)[name]);
      expect(memberOf(slice, "components", kind)[name]).toBeDefined();
    }
  }
});

test("an operation that is not described cannot be cut out", () => {
  expect(() => sliceDescription(openapi, "sellPackage")).toThrow("The description has no operation sellPackage");
});

test("a schema alone has the components that it refers to, and no others", () => {
  const schemas = { Order: { properties: { id: { $ref: "#/components/schemas/Id" } } }, Id: {}, Other: {} };
  const alone = standaloneSchema({ components: { schemas } }, "#/components/schemas/Order");
  expect(alone).toEqual({ ...schemas.Order, components: { schemas: { Id: {} } } });
});

test("where there is no schema, not everything is accepted", () => {
  expect(() => standaloneSchema({}, "#/components/schemas/Order")).toThrow("no schema at #/components/schemas/Order");
  expect(standaloneSchema({ never: false }, "#/never")).toMatchObject({ allOf: [false] });
});

test("a response that stands for several statuses is found at each of them", () => {
  const responses = { "200": {}, "400": { content: { "text/plain": {} } }, "500": { content: { "text/html": {} } } };
  const node = { responses, "x-inexact-responses": { "4XX": "400", default: "500" } };
  const described = { id: "a", path: "/a", method: "get", node };
  const typeAt = (status: number): string | undefined => responseBodyOf({}, described, status)?.mediaType;
  expect([418, 400, 500, 503, 302].map(typeAt)).toEqual(["text/plain", "text/plain", ...Array(3).fill("text/html")]);
  expect(responseBodyOf({}, { ...described, node: { responses } }, 418)).toBeUndefined();
});
