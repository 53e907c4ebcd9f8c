import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import type { CatalogueEntry, ParameterValue } from "../value/catalogue-entry.ts";
import { parseList } from "./list-parameter.ts";
import { readMessage } from "./read-message.ts";
import { readParameters } from "./read-parameters.ts";
import { renderMessage } from "./render-message.ts";
import * as library from "../testing/problem-details.ts";

type Values = Readonly<Record<string, ParameterValue>>;

const rows = new Map(catalogue.map((row): [string, CatalogueEntry] => [`${row.code} ${row.template}`, row]));
for (const [name, entry] of Object.entries(library)) if ("template" in entry) rows.set(`library ${name}`, entry);
const entries = [...rows.values()];

/** The parameters of a message that belongs to a single entry. */
function read(entry: CatalogueEntry, message: string): Values | undefined {
  const texts = readMessage({ ...entry }, message);
  return texts && readParameters(entry, texts, undefined)?.params;
}

/** Parameters of an entry that resemble the template's own text. */
function valuesOf(entry: CatalogueEntry): fc.Arbitrary<Values> {
  const texts = entry.template.split(/\{\w+\}/).filter(Boolean);
  const piece = fc.oneof(
    fc.constantFrom(...texts, ...texts.map((text) => text.slice(0, -1)), ...texts.map((text) => text.slice(1))),
    fc.constantFrom(
      "`",
      '"',
      "'",
      "\n",
      "\r\n",
      " ",
      "{productId}",
      "$1",
      "\\",
      "\u202Eltr\u202C",
      "שלום",
      "😀",
      "\uD800",
      ".",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.uuid(),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  const types = {
    string: text,
    integer: fc.maxSafeInteger(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    boolean: fc.boolean(),
    list: fc
      .oneof(
        text,
        fc.array(fc.uuid(), { minLength: 1, maxLength: 4 }).map((items) => items.join(", ")),
      )
      .map(parseList),
  };
  return fc.record(Object.fromEntries(Object.entries(entry.params).map(([name, type]) => [name, types[type]])), {
    noNullPrototype: true,
  });
}

const textOf = (value: ParameterValue): string => (typeof value === "object" ? value.raw : String(value));

/** True if the rules allow no other reading of the message than its original parameters. */
function isUnambiguous(entry: CatalogueEntry, values: Values): boolean {
  const names = Object.keys(entry.params);
  const texts = entry.template.split(/\{\w+\}/);
  const marked = names.length > 0 && names.every((name) => /^`[^]*`$/.test(textOf(values[name]!)));
  const rendered = names.map((name) => textOf(values[name]!));
  return (
    !marked &&
    names.every((name, index) => {
      if (index === names.length - 1) return true;
      const type = entry.params[names[index + 1]!]!;
      const isNumber = index === names.length - 2 && (type === "integer" || type === "number");
      const next = texts[index + 1]!;
      // If only a number follows until the end, only a value that ends like the message is ambiguous; a number is not.
      const after = isNumber ? next + rendered[index + 1]! + texts[index + 2]! : next;
      return (textOf(values[name]!) + after).indexOf(after) === textOf(values[name]!).length;
    })
  );
}

describe("a message and its parameters", () => {
  test.each([...rows])("%s: reading what was rendered gives the same parameters", (_, entry) => {
    let unambiguous = 0;
    fc.assert(
      fc.property(valuesOf(entry), (values) => {
        if (!isUnambiguous(entry, values)) return;
        unambiguous++;
        expect(read(entry, renderMessage(entry, values))).toStrictEqual(values);
      }),
      { numRuns: 150 },
    );
    expect(unambiguous).toBeGreaterThan(50);
  });

  test("every reading, ambiguous or not, renders to the message that was read", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries).chain((entry) => valuesOf(entry).map((values) => ({ entry, values }))),
        ({ entry, values }) => {
          const message = renderMessage(entry, values);
          const found = read(entry, message);
          expect(found).toBeDefined();
          expect(renderMessage(entry, found!).replaceAll("`", "")).toBe(message.replaceAll("`", ""));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("a parameter with a number after it may contain the text between them", () => {
    const limit = rows.get(
      "PRODUCT_LIMIT_EXCEEDED Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
    )!;
    fc.assert(
      fc.property(valuesOf(limit), (values) => {
        fc.pre(isUnambiguous(limit, values));
        expect(read(limit, renderMessage(limit, values))).toStrictEqual(values);
      }),
      { numRuns: 2000 },
    );
    const productId = "a exceeded, number of current subscriptions 7";
    const values = { productId, numberOfCurrentSubscriptions: 3 };
    expect(read(limit, renderMessage(limit, values))).toStrictEqual(values);
  });

  test("where a text occurs several times, the parameter before it ends at the first", () => {
    expect(read(library.lostAt, "Lost: A at B at C.")).toStrictEqual({ book: "A", place: "B at C" });
  });

  test("backticks around every value are markup", () => {
    expect(read(library.lostAt, "Lost: `A` at `B`.")).toStrictEqual({ book: "A", place: "B" });
    expect(read(library.onLoan, "`A` is on loan to `B`, `C`; `2` people wait for it.")).toStrictEqual({
      book: "A",
      readers: { raw: "B, C", items: ["B", "C"] },
      waiting: 2,
    });
  });

  test("a backtick in a single value is part of it", () => {
    expect(read(library.lostAt, "Lost: `A` at B.")).toStrictEqual({ book: "`A`", place: "B" });
    expect(read(library.lost, "Lost: A`s.")).toStrictEqual({ book: "A`s" });
  });

  test("backticks are ignored in a message that does not fit with them", () => {
    expect(read(library.lost, "`Lost`: A.")).toStrictEqual({ book: "A" });
    expect(read(library.lost, "`Lost`: `A`.")).toStrictEqual({ book: "A" });
  });

  test.each(["", "Lost:", "Lost: A", "lost: A.", " Lost: A.", "Lost: A. ", "Found: A."])(
    "%j is not a message of another form",
    (message) => {
      expect(read(library.lost, message)).toBeUndefined();
    },
  );

  test("a message without the number where one belongs has no parameters", () => {
    expect(read(library.onLoan, "A is on loan to B; many people wait for it.")).toBeUndefined();
    expect(read(library.fine, "Pay much € (+3 days) for A?")).toBeUndefined();
  });

  test("signs that mean something in a pattern, line breaks, and numbers anywhere are read", () => {
    expect(read(library.fine, "Pay 1.5 € (+3 days) for A?")).toStrictEqual({ amount: 1.5, days: 3, book: "A" });
    expect(read(library.closed, "Closed.\nOpen on Sunday: false")).toStrictEqual({ sunday: false });
  });
});
