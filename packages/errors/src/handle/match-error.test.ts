import { describe, expect, test } from "vitest";
import { createError } from "../make/create-error.ts";
import { matchError } from "./match-error.ts";
import type { AnyError, OperationError } from "../value/operation-error.ts";
import { ResellersError } from "../value/resellers-error.ts";
import { everyKind } from "../testing/every-kind.ts";

type UnassignError = OperationError<"unassignProductInstanceFromSite">;

describe("matchError", () => {
  const tell = (error: AnyError): string =>
    matchError(error, {
      PRODUCT_LIMIT_EXCEEDED: ({ params }) => `limit ${params?.numberOfCurrentSubscriptions ?? "?"}`,
      "rate-limit": ({ retryAfterMs }) => `wait ${retryAfterMs ?? 0}`,
      unlisted: ({ code }) => `new ${code}`,
      otherwise: ({ kind }) => `else ${kind}`,
    });

  test.each([
    ["documented, with parameters", "limit 3"],
    ["documented, reworded", "limit ?"],
    ["documented, without parameters", "else api"],
    ["unlisted", "new BRAND_NEW"],
    ["rate-limit", "wait 2000"],
    ["network", "else network"],
  ])("%s", (name, told) => {
    expect(tell(everyKind[name]!)).toBe(told);
    expect(tell(new ResellersError(everyKind[name]!))).toBe(told);
  });

  test("needs no otherwise where every code and every kind has a handler", () => {
    const error: UnassignError = createError("unassignProductInstanceFromSite", "MISSING_SITE_ID", {
      productInstanceId: "i",
    });
    const other = (e: UnassignError): string => e.kind;
    const told = matchError(error as UnassignError, {
      ACCOUNT_NOT_FOUND: () => 1,
      MISSING_SITE_ID: (e) => e.params?.productInstanceId,
      PRODUCT_INSTANCE_NOT_FOUND: () => 2,
      unlisted: () => 3,
      validation: other,
      auth: other,
      "rate-limit": other,
      server: other,
      http: other,
      decode: other,
      network: other,
      timeout: other,
      aborted: other,
      input: other,
    });
    expect(told).toBe("i");
  });

  test("takes no handler that a prototype has", () => {
    const error = Object.assign(Object.create({}), {
      kind: "api",
      known: true,
      code: "toString",
      message: "",
    }) as AnyError;
    expect(matchError(error, { otherwise: () => "otherwise" })).toBe("otherwise");
  });
});
