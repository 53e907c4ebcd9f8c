import { deepStrictEqual } from "node:assert";
import { describe, expect, test } from "vitest";
import { createError } from "../make/create-error.ts";
import { isResellersError } from "../value/brand.ts";
import { ResellersError } from "../value/resellers-error.ts";
import { revive } from "./revive.ts";
import { everyKind } from "../testing/every-kind.ts";

describe("an error that went over a boundary", () => {
  test.each(Object.entries(everyKind))("comes back deep-equal: %s", (_, value) => {
    for (const error of [value, new ResellersError(value)]) {
      const revived = [
        revive(JSON.parse(JSON.stringify(error))),
        revive(JSON.parse(JSON.stringify({ error })).error),
        revive(structuredClone(error.toJSON())),
        revive(error.toJSON()),
      ];
      for (const each of revived) {
        // The cause is not serialised; all other fields are.
        const whole = error.cause === undefined || !(error instanceof Error);
        expect(whole ? each : { ...each }).toStrictEqual(whole ? error : { ...error });
        deepStrictEqual({ ...each }, { ...error });
        expect(each?.message).toBe(error.message);
        expect(isResellersError(each)).toBe(true);
        expect(each instanceof ResellersError).toBe(error instanceof Error);
      }
    }
    expect(revive(structuredClone(value))).toStrictEqual(value);
  });

  test("is left alone if it is one already", () => {
    const error = everyKind["server"]!;
    expect(revive(error)).toBe(error);
  });

  test("can be marked, and all that is in it is frozen", () => {
    const error = revive(JSON.parse(JSON.stringify(everyKind["validation"])))!;
    expect(Object.isExtensible(error)).toBe(true);
    expect(error.kind === "validation" && Object.isFrozen(error.violations[0]!.data)).toBe(true);
  });
});

describe("what a newer version knew", () => {
  const data = createError("createPackageV2", "PRODUCT_LIMIT_EXCEEDED", {
    productId: "p",
    numberOfCurrentSubscriptions: 3,
  }).toJSON();

  test.each([
    ["a new code", { code: "BRAND_NEW" }],
    ["a code under a new status", { status: 409 }],
    ["a new operation", { operation: "dropPackage" }],
    ["a new variant", { variant: "inTrial" }],
  ])("%s is not listed", (_, change) => {
    const { kind, operation, status, code, message } = { ...data, ...change } as Record<string, unknown>;
    expect(revive({ ...data, ...change })).toMatchObject({
      kind,
      known: false,
      operation,
      status,
      code,
      message,
      retryable: false,
    });
    expect(revive({ ...data, ...change })).not.toHaveProperty("params");
    expect(revive({ ...data, ...change })).not.toHaveProperty("fix");
  });

  test("new fields are kept, a new kind is nothing", () => {
    expect(revive({ ...data, news: 1 })).toHaveProperty("news", 1);
    expect(revive({ ...data, kind: "quota" })).toBeUndefined();
  });
});

describe("what is no error comes back as nothing", () => {
  const data = everyKind["server"]!.toJSON();
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "x"],
    ["an empty object", {}],
    ["a list", [data]],
    ["an error", new Error("x")],
    ["no operation", { ...data, operation: undefined }],
    ["no message", { ...data, message: 5 }],
    ["no status", { ...data, status: "503" }],
    ["no word on sending it again", { ...data, retryable: undefined }],
    ["a kind of the prototype", { ...data, kind: "constructor" }],
    ["a kind that is none", { ...data, kind: {} }],
    ["no code", { ...data, kind: "api", known: true }],
    ["no violations", { ...data, kind: "validation" }],
    [
      "a circle",
      (() => {
        const circle: Record<string, unknown> = { ...data };
        circle["circle"] = circle;
        return circle;
      })(),
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
        },
      ),
    ],
  ])("%s", (_, value) => {
    expect(revive(value)).toBeUndefined();
  });

  test("and what is set as its prototype does not become it", () => {
    const text = JSON.stringify(data).replace("{", '{"__proto__":{"polluted":1,"kind":"input"},');
    const error = revive(JSON.parse(text))!;
    expect(error).toStrictEqual(everyKind["server"]);
    expect((error as { polluted?: number }).polluted).toBeUndefined();
  });
});
