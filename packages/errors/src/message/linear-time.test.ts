import { describe, expect, test } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { decode } from "../decode/decode.ts";
import { recogniseAmong } from "../decode/recognise-entry.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import { envelope } from "../generated/envelope.gen.ts";
import * as library from "../testing/problem-details.ts";
import { toWire } from "../make/to-wire.ts";

/** The shortest of several times to do something, in milliseconds: the others were disturbed. */
function shortest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const templates = [
  ...new Set(catalogue.filter((row) => Object.keys(row.params).length > 1).map((row) => row.template)),
];

type Attack = readonly [name: string, template: string, make: (times: number) => string];

/** Messages that make a matcher with a way back explode, by how often their inside is repeated. */
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

// Again if other work disturbed the clock: a matcher that explodes does so each time.
describe("a message built to make a matcher explode", { retry: 3, timeout: 60_000 }, () => {
  test("of 1, 2, 4 and 8 MB takes time in proportion to its length", () => {
    const table: Record<string, string>[] = [];
    for (const [repeated, template, make] of attacks) {
      const { operation, code, status } = catalogue.find((row) => row.template === template)!;
      const times = [1, 2, 4, 8].map((factor) => {
        const message = make(Math.ceil((factor * million) / make(1).length));
        const { body } = toWire({ status, code, message });
        return shortest(() => decode(envelope, recogniseAmong(entriesOf), { operation, status, body: body as object }));
      });
      const columns = times.map((time, index) => [`${2 ** index} MB`, `${time.toFixed(1)} ms`]);
      table.push({ code, repeated, ...Object.fromEntries(columns) });
      // Eight times as long is about eight times as slow; a quadratic matcher would be 64 times as slow.
      expect(times[3]! / Math.max(times[0]!, 1), `${code}: ${repeated}`).toBeLessThan(64);
    }
    console.table(table);
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
