import { describe, expect, test } from "vitest";
import { abortedError, decodeFailure, inputError, networkError, timeoutError } from "./failures.ts";
import { everyKind } from "../testing/every-kind.ts";
import { unionProblems } from "../testing/union-problems.ts";
import { catalogue } from "../catalogue/catalogue.ts";

const context = { operation: "getPackage" } as const;

describe("a failure without a readable response", () => {
  test.each(Object.entries(everyKind))("belongs to the union: %s", (_, error) => {
    expect(
      unionProblems(
        error,
        catalogue.filter((row) => row.operation === error.operation),
      ),
    ).toStrictEqual([]);
    expect(Object.isExtensible(error)).toBe(true);
  });

  test.each([
    [
      "a code of the cause's cause",
      Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }),
      "ECONNREFUSED",
    ],
    ["a code of the cause", Object.assign(new Error("x"), { code: "UND_ERR_SOCKET" }), "UND_ERR_SOCKET"],
    ["a name", new TypeError("secret"), "TypeError"],
    ["nothing", "secret", "string"],
    ["a name that is none", { name: "a secret" }, "object"],
  ])("names its cause by %s, never by its message", (_, cause, name) => {
    expect(networkError(context, cause).message).toBe(`getPackage failed: no response (${name})`);
  });

  test("says whether the response had begun", () => {
    expect(networkError({ ...context, status: 200 }, new Error("x"))).toMatchObject({
      kind: "network",
      status: 200,
      retryable: true,
      message: "getPackage failed: the response broke off (Error)",
    });
  });

  test("says which limit was reached", () => {
    expect(timeoutError(context, "timeoutMs", 50)).toMatchObject({
      kind: "timeout",
      limit: "timeoutMs",
      limitMs: 50,
      retryable: true,
    });
  });

  test("keeps the caller's reason as it is", () => {
    const reason = Symbol("mine");
    const error = abortedError(context, reason);
    expect(error).toMatchObject({ kind: "aborted", retryable: false });
    expect(error.reason).toBe(reason);
    expect(Object.keys(error)).not.toContain("reason");
  });

  test("says what is wrong with the input", () => {
    const violations = [
      { field: "instanceId", description: "is missing" },
      { field: "siteId", description: "is empty" },
    ];
    expect(inputError(context, violations)).toMatchObject({
      kind: "input",
      message: "instanceId: is missing; siteId: is empty",
      violations,
    });
  });

  test("says that the call succeeded, and keeps the body within the bound", () => {
    const error = decodeFailure({ ...context, status: 201 }, "the body is empty", "x".repeat(20_000));
    expect(error).toMatchObject({
      kind: "decode",
      status: 201,
      rawLength: 20_000,
      message: "getPackage succeeded, but its answer cannot be read (HTTP 201): the body is empty",
    });
    expect(error.raw).toHaveLength(16_384);
  });
});
