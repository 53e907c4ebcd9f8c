import { describe, expect, test } from "vitest";
import { isConnectionFailure } from "./connection-failure.ts";

describe("a body that cannot be decompressed is a failure of the connection", () => {
  test.each([
    ["Deno, for a body that is no gzip", "unexpected end of file"],
    ["Deno, for a damaged body", "corrupt deflate stream"],
    ["workerd", "Decompression failed."],
    ["the web streams of Deno", "corrupt gzip stream does not have a matching checksum"],
  ])("%s: %s", (_, message) => {
    expect(isConnectionFailure(new TypeError(message))).toBe(true);
  });
});

describe("a mistake in a function that the caller gave is none", () => {
  test.each(["Cannot read properties of undefined (reading 'url')", "Unexpected end of JSON input"])(
    "%s",
    (message) => {
      expect(isConnectionFailure(new TypeError(message))).toBe(false);
    },
  );
});
