import { describe, expect, test } from "vitest";
import type { OperationError } from "../index.ts";
import { createError } from "../make/create-error.ts";
import { decodeError } from "../decode/decode-error.ts";
import { everyKind } from "../testing/every-kind.ts";
import { customerMessages } from "./customer-messages.ts";
import { toPublic } from "./to-public.ts";

const limit = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
  productId: "p-1",
  numberOfCurrentSubscriptions: 1234,
});

describe("what may be shown to a customer", () => {
  test("is the kind and the code, and of the parameters only those that a table allows", () => {
    expect(toPublic(limit)).toStrictEqual({ kind: "api", retryable: false, code: "PRODUCT_LIMIT_EXCEEDED" });
    expect(toPublic(limit, { PRODUCT_LIMIT_EXCEEDED: ["numberOfCurrentSubscriptions"] })).toStrictEqual({
      kind: "api",
      retryable: false,
      code: "PRODUCT_LIMIT_EXCEEDED",
      params: { numberOfCurrentSubscriptions: 1234 },
    });
  });

  test.each(Object.entries(everyKind))("is no text of the upstream: %s", (_, error) => {
    const shown = JSON.stringify(toPublic(error));
    expect(Object.keys(toPublic(error))).not.toContain("message");
    for (const hidden of ["<html>", "xxxx", "Reworded", "instanceId"]) expect(shown).not.toContain(hidden);
  });

  test("leaves out a code that is not listed", () => {
    expect(toPublic(everyKind["unlisted"]!)).toStrictEqual({ kind: "api", retryable: false });
  });

  test("has the items of a list", () => {
    const error = createError("createPackageV2", "INVALID_PRODUCTS", { productIds: ["a", "b"] });
    expect(toPublic(error, { INVALID_PRODUCTS: ["productIds"] })).toMatchObject({ params: { productIds: ["a", "b"] } });
  });
});

describe("messages for customers", () => {
  type UnassignError = OperationError<"unassignProductInstanceFromSite">;
  const others = {
    validation: "validation",
    auth: "auth",
    "rate-limit": "rate-limit",
    server: "server",
    http: "http",
    decode: "decode",
    network: "network",
    timeout: "timeout",
    aborted: "aborted",
    input: "input",
    unlisted: "unlisted",
  } as const;
  const tell = customerMessages<UnassignError>("en", {
    ...others,
    MISSING_SITE_ID: "It is on no site.",
    ACCOUNT_NOT_FOUND: ({ accountId } = { accountId: "?" }) => `No account ${accountId}.`,
    PRODUCT_INSTANCE_NOT_FOUND: (params) => `No product ${params?.instanceId ?? "of this id"}.`,
  });
  const operation = "unassignProductInstanceFromSite";

  test("are chosen by code, and by kind where there is none", () => {
    expect(tell(createError(operation, "MISSING_SITE_ID", { productInstanceId: "i" }))).toBe("It is on no site.");
    expect(tell(createError(operation, "PRODUCT_INSTANCE_NOT_FOUND.wasntFound", { instanceId: "i" }))).toBe(
      "No product i.",
    );
    expect(tell(decodeError({ operation, status: 503 }))).toBe("server");
    const body = { details: { applicationError: { code: "BRAND_NEW" } } };
    expect(tell(decodeError({ operation, status: 428, body }))).toBe("unlisted");
  });

  test("are told where the API reworded its message", () => {
    const body = {
      message: "Gone.",
      details: { applicationError: { code: "ACCOUNT_NOT_FOUND", description: "Gone." } },
    };
    expect(tell(decodeError({ operation, status: 404, body }))).toBe("No account ?.");
  });

  test("format numbers and lists for the customer's language", () => {
    type Create = OperationError<"createPackageV2">;
    const told = (locale: string): readonly string[] => {
      const table = {
        PRODUCT_LIMIT_EXCEEDED: (params: { numberOfCurrentSubscriptions: string }) =>
          params.numberOfCurrentSubscriptions,
        INVALID_PRODUCTS: (params: { productIds: string }) => params.productIds,
      } as unknown as Parameters<typeof customerMessages<Create>>[1]; // The test needs only two of the members.
      const say = customerMessages<Create>(locale, table);
      return [say(limit), say(createError("createPackageV2", "INVALID_PRODUCTS", { productIds: ["a", "b", "c"] }))];
    };
    expect(told("en")).toEqual(["1,234", "a, b, and c"]);
    expect(told("de")).toEqual(["1.234", "a, b und c"]);
  });

  test("do not compile with one left out", () => {
    // @ts-expect-error The message of ACCOUNT_NOT_FOUND is missing.
    customerMessages<UnassignError>("en", { ...others, MISSING_SITE_ID: "", PRODUCT_INSTANCE_NOT_FOUND: "" });
    expect(() => customerMessages<UnassignError>("no language", {} as never)).toThrow(RangeError);
  });
});
