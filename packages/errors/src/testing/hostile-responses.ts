import fc from "fast-check";
import { catalogue } from "../catalogue/catalogue.ts";

/** Throws: for getters and conversions that must not be trusted. */
export function boom(): never {
  throw new Error("a trap");
}

/** Throws when any member is read by name; symbols do not throw, because fast-check reads some. */
export const trapped: object = new Proxy(
  {},
  {
    get: (_, key) => (typeof key === "string" ? boom() : undefined),
    has: (_, key) => typeof key === "string" && boom(),
    ownKeys: boom,
  },
);

/** Any value that JavaScript has. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withMap: true,
  withDate: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A value of the wrong type. */
export const dirty: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  0,
  -1,
  true,
  Object.freeze([]),
  Object.freeze({}),
  Number.NaN,
  "__proto__",
  "constructor",
  Object.freeze({ toString: boom }),
  () => 1,
  Symbol("s"),
  10n,
);

const code = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...new Set(catalogue.map((row) => row.code))) },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "NEW_CODE") },
  { weight: 1, arbitrary: dirty },
);
const text = fc.oneof(
  fc.constantFrom(...catalogue.map((row) => row.template)),
  fc.constantFrom(...catalogue.map((row) => row.template.replace(/\{\w+\}/g, "7"))),
  fc.string({ unit: "binary", maxLength: 60 }),
  dirty,
);
const data = fc.oneof(
  dirty,
  fc.dictionary(
    fc.constantFrom(...catalogue.flatMap((row) => Object.keys(row.params)), "__proto__", "constructor"),
    fc.oneof(dirty, fc.string(), fc.integer(), fc.array(fc.string())),
  ),
);
const violation = fc.oneof(
  dirty,
  fc.record(
    {
      field: fc.oneof(fc.string(), dirty),
      description: fc.oneof(fc.string(), dirty),
      violatedRule: text,
      ruleName: text,
      data: anything,
    },
    { requiredKeys: [] },
  ),
);
const envelope = fc.record(
  {
    message: text,
    known: fc.constant(true),
    kind: fc.constantFrom("api", "decode"),
    status: fc.constantFrom(200, 404, "404"),
    details: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record(
          {
            applicationError: fc.oneof(
              { weight: 8, arbitrary: fc.record({ code, description: text, data }, { requiredKeys: ["code"] }) },
              { weight: 1, arbitrary: dirty },
            ),
            validationError: fc.oneof(
              fc.record({ fieldViolations: fc.oneof(fc.array(violation, { maxLength: 3 }), dirty) }),
              dirty,
            ),
          },
          { requiredKeys: [] },
        ),
      },
      { weight: 1, arbitrary: dirty },
    ),
  },
  { requiredKeys: ["details"] },
);

/** The same value with a getter that throws, at a place that a number selects. */
function trap(value: unknown, place: number): unknown {
  const found: [object, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      found.push([node, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(value);
  const [owner, key] = found[place % Math.max(found.length, 1)] ?? [];
  if (owner) Reflect.defineProperty(owner, key!, { get: boom, enumerable: true, configurable: true });
  return value;
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}` : each)) ?? "";
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
const asText = envelope.map((value) => {
  try {
    return json(value);
  } catch {
    return "{}";
  }
});

/** Bodies, as text, bytes and values. */
export const bodies: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: envelope },
  { weight: 5, arbitrary: asText },
  { weight: 2, arbitrary: asText.map(bytes) },
  { weight: 2, arbitrary: fc.tuple(asText, fc.nat()).map(([value, at]) => value.slice(0, at % (value.length + 1))) },
  {
    weight: 2,
    arbitrary: fc.tuple(asText, fc.nat()).map(([value, at]) => bytes(value).fill(0xff, at % 40, (at % 40) + 2)),
  },
  { weight: 2, arbitrary: asText.map((value) => `\uFEFF${value}`) },
  {
    weight: 2,
    arbitrary: asText.map((value) =>
      value.replace("{", '{"__proto__":{"known":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    ),
  },
  {
    weight: 2,
    arbitrary: asText.map((value) =>
      value.replace("{", '{"details":{"applicationError":{"code":"PRODUCT_NOT_FOUND"}},'),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(envelope, fc.nat()).map(([value, place]) => trap(value, place)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<html><body>502 Bad Gateway</body></html>",
      "",
      "null",
      "[]",
      '"text"',
      "42",
      " ",
      "\uFEFF",
      "{",
      "[".repeat(5000),
      '{"a":'.repeat(5000),
      `"${"x".repeat(100_000)}"`,
      "\0",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      trapped,
      new Uint8Array(),
      new ArrayBuffer(3),
      new Uint16Array([0xd800]),
      new Date(Number.NaN),
      Object.create(null),
      new (class {
        details = { applicationError: boom };
      })(),
    ),
  },
  { weight: 2, arbitrary: anything },
);

/** Headers in every supported form, and in unsupported ones. */
export const headers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    3,
    "x",
    [],
    {},
    new Headers({ "x-wix-request-id": "1", "retry-after": "2" }),
    { get: boom },
    { "x-wix-request-id": { toString: boom } },
    { "x-wix-request-id": ["a", "b"] },
    trapped,
    [["x-wix-request-id"]],
    { "bad name": "1" },
    { "retry-after": "-5" },
  ),
  fc.dictionary(
    fc.constantFrom("x-wix-request-id", "X-Wix-Request-Id", "retry-after", "Retry-After"),
    fc.oneof(fc.string({ unit: "binary" }), dirty),
  ),
);
/** Statuses, most of them documented. */
export const statuses: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(404, 428) },
  { weight: 2, arbitrary: fc.constantFrom(200, 400, 401, 403, 429, 500, 503) },
  { weight: 2, arbitrary: fc.integer({ min: 100, max: 599 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      0,
      -1,
      1e9,
      428.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      "428",
      null,
      undefined,
      {},
      { valueOf: boom },
      10n,
      Symbol("s"),
    ),
  },
);
