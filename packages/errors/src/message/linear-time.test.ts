import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decode } from "../decode/decode.ts";
import { recogniseAmong } from "../decode/recognise-entry.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import { envelope } from "../generated/envelope.gen.ts";
import * as library from "../testing/problem-details.ts";
import { toWire } from "../make/to-wire.ts";

const templates = [
  ...new Set(catalogue.filter((row) => Object.keys(row.params).length > 1).map((row) => row.template)),
];

type Attack = readonly [name: string, template: string, make: (times: number) => string];

/** Messages on which a backtracking matcher takes exponential time, by how often their middle is repeated. */
const attacks = templates.flatMap((template, index): Attack[] => {
  const [first = "", ...texts] = template.split(/\{\w+\}/);
  const last = texts.at(-1)!;
  const inside = texts.slice(0, -1).join("1");
  const each: Attack[] = [
    ["texts between the parameters, no end", template, (n) => `${first}${`${inside}1`.repeat(n)}x`],
    ["first text between the parameters", template, (n) => `${first}${texts[0]!.repeat(n)}${last}`],
  ];
  const once: Attack[] = [
    ["beginning", template, (n) => first.repeat(n)],
    ["spaces", template, (n) => `${first}${" ".repeat(n * 40)}${last}`],
    ["backticks", template, (n) => `${first}${"`".repeat(n * 40)}${last}`],
  ];
  return index ? each : [...each, ...once];
});

const million = 1_000_000;

describe("a message built to make a matcher explode", () => {
  // A quadratic matcher would take hours for this length and exceed the timeout of the test.
  test.each(attacks)("of 8 MB is read or given up in time: %s", (_, template, make) => {
    const { operation, code, status } = catalogue.find((row) => row.template === template)!;
    const message = make(Math.ceil((8 * million) / make(1).length));
    const { body } = toWire({ status, code, message });
    const error = decode(envelope, recogniseAmong(entriesOf), { operation, status, body: body as object });
    expect(error).toMatchObject({ known: true, code });
  });

  test("of 64 MB is still read, or said to be of no known form", () => {
    const book = "a at ".repeat(13 * million);
    const body = { type: `${library.problemEnvelope.code.prefix}lost`, detail: `Lost: ${book} at home.` };
    const error = decode(
      library.problemEnvelope,
      recogniseAmong(() => [library.lostAt]),
      { operation: "lendBook", status: 410, body },
    );
    expect(error).toMatchObject({ known: true, code: "lost" });
  });
});
