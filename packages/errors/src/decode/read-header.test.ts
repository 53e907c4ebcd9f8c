import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type HeadersLike, readHeader, readRetryAfter } from "./read-header.ts";

describe("a header", () => {
  test.each<[string, HeadersLike]>([
    ["Headers", new Headers({ "X-Request-Id": "1" })],
    ["a record in lower case", { "x-request-id": "1" }],
    ["a record in any case", { "X-Request-ID": "1" }],
    ["pairs", [["X-Request-Id", "1"]]],
    ["a Map", new Map([["X-Request-Id", "1"]])],
    ["a record of lists", { "x-request-id": ["1"] }],
    ["a record in which another name is none of HTTP's", { ":status": 429, "X-Request-Id": "1" }],
    [
      "pairs in which another name is none of HTTP's",
      [
        [":status", "429"],
        ["X-Request-Id", "1"],
      ],
    ],
    ["a record in which another value is none", { "x-other": undefined, "bad\nname": "2", "X-Request-Id": "1" }],
    ["a library's own class", { get: (name) => (name === "x-request-id" ? "1" : null) }],
  ])("is found in %s", (_, headers) => {
    expect(readHeader(headers, "x-request-id")).toBe("1");
  });

  test("is absent where there is none, or an empty one", () => {
    expect(readHeader({}, "x-request-id")).toBeUndefined();
    expect(readHeader(undefined, "x-request-id")).toBeUndefined();
    expect(readHeader({ "x-request-id": "" }, "x-request-id")).toBeUndefined();
    expect(readHeader({ "x-request-id": "1" }, undefined)).toBeUndefined();
  });

  test("is absent where the headers throw", () => {
    const hostile = {
      get: () => {
        throw new Error("no");
      },
    };
    expect(readHeader(hostile, "x-request-id")).toBeUndefined();
    expect(readHeader({ "no such\nname": "1" }, "x-request-id")).toBeUndefined();
    expect(readHeader(3 as unknown as HeadersLike, "x-request-id")).toBeUndefined();
  });

  test("is kept up to 256 characters", () => {
    expect(readHeader({ "x-request-id": "1".repeat(1000) }, "x-request-id")).toHaveLength(256);
  });
});

describe("Retry-After", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["0", 0],
    ["120", 120_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
    ["Wed, 31 Dec 2025 23:59:00 GMT", 0],
    ["Thursday, 01-Jan-26 00:01:00 GMT", 60_000],
    ["Thu Jan  1 00:01:00 2026", 60_000],
    ["Saturday, 31-Dec-94 23:59:59 GMT", 0],
    ["Thu, 01 Jan 2026 00:00:60 GMT", 60_000],
    ["1.5", 2_000],
    ["0.2", 1_000],
    ["2, 2", 2_000],
    ["2, soon, 5", 5_000],
    ["1, Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT, Thu, 01 Jan 2026 00:02:00 GMT", 120_000],
    ["99999999999999", Number.MAX_SAFE_INTEGER],
    ["9".repeat(30), Number.MAX_SAFE_INTEGER],
  ])("%s", (value, wait) => {
    expect(readRetryAfter({ "retry-after": value })).toBe(wait);
  });

  test.each([
    "",
    "soon",
    "-1",
    "1e3",
    "Thu, 01 Jan 2026 24:01:00 GMT",
    "Thu, 01 Jan 2026 00:01:00",
    "garbage 1",
    "Thu, 99 Jan 2026 00:01:00 GMT",
    "2026-01-01T00:01:00Z",
  ])("%s says nothing", (value) => {
    expect(readRetryAfter({ "retry-after": value })).toBeUndefined();
  });
});
