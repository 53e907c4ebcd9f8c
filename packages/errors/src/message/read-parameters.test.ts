import { describe, expect, test } from "vitest";
import { decodeError } from "../decode/decode-error.ts";
import { application } from "../testing/application.ts";

describe("where the parameters come from", () => {
  const message = "Limit for product m exceeded, number of current subscriptions 1.";
  const read = (data: unknown, text: unknown = message): unknown =>
    decodeError({ operation: "createPackageV2", status: 428, body: application("PRODUCT_LIMIT_EXCEEDED", text, data) });

  test("the data wins over the message", () => {
    const params = { productId: "d", numberOfCurrentSubscriptions: 9 };
    expect(read(params)).toMatchObject({ params, paramsFrom: "data" });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: "9" })).toMatchObject({ params, paramsFrom: "data" });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: "9" }, "Reworded")).toMatchObject({
      params,
      paramsFrom: "data",
      message: "Reworded",
    });
    expect(read({ productId: "d", numberOfCurrentSubscriptions: 9 }, undefined)).toMatchObject({
      params,
      paramsFrom: "data",
    });
  });

  test("a parameter that is not in the data, or of another type there, is taken from the message", () => {
    expect(read({ productId: "d" })).toMatchObject({
      params: { productId: "d", numberOfCurrentSubscriptions: 1 },
      paramsFrom: "message",
    });
    expect(read({ productId: 5, numberOfCurrentSubscriptions: 9 })).toMatchObject({
      params: { productId: "m", numberOfCurrentSubscriptions: 9 },
      paramsFrom: "message",
    });
    expect(read({ numberOfCurrentSubscriptions: 9.5 })).toMatchObject({
      params: { productId: "m", numberOfCurrentSubscriptions: 1 },
    });
    expect(read(null)).toMatchObject({ params: { productId: "m", numberOfCurrentSubscriptions: 1 } });
    expect(read({})).toMatchObject({ paramsFrom: "message" });
  });

  test("all are absent if one can be read nowhere", () => {
    expect(read({ productId: "d" }, "Reworded")).not.toHaveProperty("params");
    expect(read({ productId: "d" }, "Reworded")).not.toHaveProperty("paramsFrom");
  });

  test("a list in the data is a list", () => {
    const body = application("INVALID_PRODUCTS", "Invalid products: List(a, b).", { productIds: ["a", "b"] });
    expect(decodeError({ operation: "createPackageV2", status: 428, body })).toMatchObject({
      params: { productIds: { raw: "a, b", items: ["a", "b"] } },
      paramsFrom: "data",
    });
  });

  test("data never tells which of several messages it is", () => {
    const body = application("INCOMPATIBLE_PRODUCT_INSTANCE_STATUS", "Reworded", {
      instanceId: "i",
      status: "CANCELED",
    });
    const error = decodeError({ operation: "adjustProductInstanceSpecifications", status: 428, body });
    expect(error).toMatchObject({ known: true, retry: "never" });
    expect(error).not.toHaveProperty("variant");
    expect(error).not.toHaveProperty("params");
  });

  test("the message is looked for in each place that may have it", () => {
    const text = "Product p must receive a cycle upon creating.";
    const body = application("MISSING_BILLING_CYCLE", "Precondition failed", undefined, text);
    expect(decodeError({ operation: "createPackageV2", status: 428, body })).toMatchObject({
      message: text,
      params: { productId: "p" },
    });
  });
});
