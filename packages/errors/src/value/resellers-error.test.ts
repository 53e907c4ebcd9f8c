import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createError } from "../make/create-error.ts";
import { abortedError, networkError } from "../make/failures.ts";
import { isResellersError } from "./brand.ts";
import { originalCause } from "./safe-cause.ts";
import { ResellersError } from "./resellers-error.ts";
import { everyKind } from "../testing/every-kind.ts";

const error = createError("createPackageV2", "PRODUCT_NOT_FOUND", {});

describe("the thrown form", () => {
  test("is an error with a name of its own and the fields of the value", () => {
    const thrown = new ResellersError(error);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toBeInstanceOf(ResellersError);
    expect(thrown.name).toBe("ResellersError");
    expect(String(thrown)).toBe("ResellersError: Product id not found in catalog.");
    expect(thrown.error).toBe(error);
    const { status, ...fields } = error;
    expect(thrown).toMatchObject(fields);
    expect(thrown.error.status).toBe(status);
    expect(isResellersError(thrown)).toBe(true);
  });

  test.each(Object.entries(everyKind))("has the fields of any value: %s", (_, value) => {
    const thrown = new ResellersError(value);
    for (const [name, field] of Object.entries(value))
      if (name !== "status") expect(thrown).toHaveProperty(name, field);
    expect(thrown).not.toHaveProperty("status");
    expect(thrown.cause).toBe(value.cause);
  });

  test("begins its stack with its name and message, then with the line that made it", () => {
    const [first, second] = new ResellersError(error).stack!.split("\n");
    expect(first).toBe("ResellersError: Product id not found in catalog.");
    expect(second).toContain("resellers-error.test.ts");
  });

  test("takes the lines of the stack from where the call began, however long that was ago", async () => {
    function callOfTheUser(): { stack?: string } {
      const trace: { stack?: string } = {};
      Error.captureStackTrace(trace);
      return trace;
    }
    const trace = callOfTheUser();
    await new Promise((resolve) => setImmediate(resolve));
    const [first, second] = new ResellersError(error, { trace }).stack!.split("\n");
    expect(first).toBe("ResellersError: Product id not found in catalog.");
    expect(second).toContain("callOfTheUser");
  });

  test("keeps the lines of a stack in the form of other engines", () => {
    const trace = { stack: "callOfTheUser@file.js:1:2\n@file.js:3:4" };
    expect(new ResellersError(error, { trace }).stack).toBe(`ResellersError: ${error.message}\n${trace.stack}`);
  });

  test("keeps the cause: the value's own, or one of its own", () => {
    const cause = new TypeError("fetch failed");
    for (const thrown of [
      new ResellersError(networkError({ operation: "getPackage" }, cause)),
      new ResellersError(error, { cause }),
    ]) {
      expect(originalCause(thrown)).toBe(cause);
      expect(thrown.cause).toMatchObject({ name: "TypeError" });
    }
    expect(new ResellersError(error).cause).toBeUndefined();
    const reason = { why: "closed" };
    expect(new ResellersError(abortedError({ operation: "getPackage" }, reason)).reason).toBe(reason);
  });

  test("leaves the message open to tools that add to it", () => {
    const thrown = new ResellersError(error);
    (thrown as { message: string }).message = "more";
    expect(Object.assign(thrown, { status: 500, code: "E", name: "Mine" })).toMatchObject({
      message: "more",
      status: 500,
    });
    expect(thrown.error.message).toBe("Product id not found in catalog.");
  });
});

describe("a secret that went through headers and request", () => {
  const canary = "IST.canary-0123456789";
  const request = { headers: { Authorization: canary }, init: { headers: new Headers({ authorization: canary }) } };
  const cause = Object.assign(new TypeError(`${canary} is an invalid header value`), {
    request,
    config: request,
    cause: { request },
  });
  const context = { operation: "createPackageV2" } as const;
  const values = [networkError(context, cause), abortedError(context, cause), abortedError(context, request), error];

  test.each(values.flatMap((value) => [value, new ResellersError(value), new ResellersError(value, { cause })]))(
    "is printed by nothing: %#",
    (value) => {
      const options = { depth: 10, showHidden: true };
      const texts = [
        inspect(value, options),
        inspect(value, { ...options, customInspect: false }),
        inspect({ nested: [value] }, options),
        JSON.stringify(value),
        JSON.stringify(value.toJSON()),
        `${value.message}`,
        "stack" in value ? value.stack! : "",
        value instanceof Error ? String(value) : "",
        inspect(structuredClone(value.toJSON()), options),
      ];
      for (const text of texts) expect(text).not.toContain(canary);
    },
  );

  test("is in the cause, for those who ask for it", () => {
    expect(originalCause(networkError(context, cause))).toBe(cause);
  });
});
