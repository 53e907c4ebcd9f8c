import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "./decode-error.ts";
import { isResellersError } from "../value/brand.ts";
import type { Operation } from "../value/operation-error.ts";
import { revive } from "../handle/revive.ts";
import { anything, bodies, boom, dirty, headers, statuses, trapped } from "../testing/hostile-responses.ts";
import { unionProblems } from "../testing/union-problems.ts";

const operations: readonly Operation[] = [
  "createPackageV2",
  "adjustProductInstanceSpecifications",
  "unassignProductInstanceFromSite",
  "getPackage",
];
const rows = (operation: string): typeof catalogue => catalogue.filter((row) => row.operation === operation);

/** The code in a body, read in the simplest possible way; `undefined` if that fails. */
function codeIn(given: unknown): unknown {
  try {
    const parsed =
      typeof given === "string"
        ? JSON.parse(given.replace(/^\uFEFF/, ""))
        : ArrayBuffer.isView(given)
          ? JSON.parse(new TextDecoder().decode(given as Uint8Array))
          : given;
    return parsed.details.applicationError.code;
  } catch {
    return undefined;
  }
}

test("no status, headers and body make it throw, lie, lose the status, or leave the union (12,000 cases)", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(
      fc.constantFrom(...operations),
      statuses,
      headers,
      bodies,
      fc.boolean(),
      (operation, status, headers, body, plain) => {
        const error = decodeError({
          operation,
          status: status as number,
          headers: headers as Headers,
          body: body as object,
        });

        expect(unionProblems(error, rows(operation))).toStrictEqual([]);
        expect(isResellersError(error)).toBe(true);
        expect(error.operation).toBe(operation);
        if (Number.isInteger(status) && Math.abs(status as number) < 2 ** 31) expect(error.status).toBe(status);

        const code = codeIn(body);
        const documented = rows(operation).some((row) => row.code === code && row.status === error.status);
        const known = error.kind === "api" && error.known;
        if (known) expect(documented).toBe(true);
        if (known) expect(error.code).toBe(code);
        if (documented && typeof body === "string") expect(known).toBe(true);
        if (plain) expect(revive(JSON.parse(JSON.stringify(error)))).toStrictEqual(error);

        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        const name = known ? ("params" in error ? "known, with parameters" : "known, without") : error.kind;
        seen[name] = (seen[name] ?? 0) + 1;
      },
    ),
    { numRuns: 12_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  console.table(seen);
  expect(Object.keys(seen).toSorted()).toStrictEqual([
    "api",
    "auth",
    "decode",
    "http",
    "known, with parameters",
    "known, without",
    "rate-limit",
    "server",
    "validation",
  ]);
});

test("no input whatever makes it throw (2,000 cases)", () => {
  const hostile = {
    get operation(): never {
      return boom();
    },
    get status(): never {
      return boom();
    },
    get headers(): never {
      return boom();
    },
    get body(): never {
      return boom();
    },
  };
  const inputs = fc.oneof(
    anything,
    dirty,
    fc.constantFrom<unknown>(
      hostile,
      trapped,
      { operation: "__proto__", status: 428 },
      { operation: "constructor", status: 404, body: {} },
      { operation: Symbol("s") },
      { operation: { toString: boom } },
    ),
  );
  fc.assert(
    fc.property(inputs, (input) => {
      const error = decodeError(input as Parameters<typeof decodeError>[0]);
      expect(unionProblems(error, [])).toStrictEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("the status is kept even if all else throws", () => {
  const error = decodeError({
    operation: "getPackage",
    status: 503,
    get headers(): never {
      return boom();
    },
    get body(): never {
      return boom();
    },
  });
  expect(error).toStrictEqual({
    kind: "server",
    operation: "getPackage",
    status: 503,
    message: "getPackage failed (HTTP 503)",
    retryable: true,
  });
});
