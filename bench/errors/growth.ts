import { Bench } from "tinybench";
import type { CatalogueEntry } from "../../packages/errors/src/index.ts";
import { decodeWith } from "../../packages/errors/src/decoder.ts";

/** A catalogue of so many messages, made up: three for each code, with two parameters. */
function makeCatalogue(size: number): readonly CatalogueEntry[] {
  return Array.from({ length: size }, (_, index) => ({
    code: `CODE_${Math.floor(index / 3)}`,
    variant: `variant${index % 3}`,
    status: 428,
    template: `Message ${index % 3} about {productId} has the number {count}.`,
    params: { productId: "string", count: "integer" },
    retry: "never",
    fix: "Do something else.",
    docsUrl: "https://example.com",
  }));
}

/** Times for catalogues of 24, 240, 2,400 and 24,000 messages: of one error, and of the first one of the operation. */
export async function growth(): Promise<object[]> {
  const rows: object[] = [];
  for (const size of [24, 240, 2400, 24_000]) {
    const entries = makeCatalogue(size);
    const inputs = Array.from({ length: 24 }, (_, index) => {
      const code = `CODE_${Math.floor((index * (size - 1)) / 23 / 3)}`;
      const description = `Message ${index % 3} about product-${index} has the number ${index}.`;
      return {
        operation: "any",
        status: 428,
        body: { message: description, details: { applicationError: { code, description } } },
      };
    });
    const start = performance.now();
    let last = decodeWith(entries, inputs[0]!);
    const first = performance.now() - start;
    const bench = new Bench({ time: 700, warmupTime: 200 });
    bench.add("decode", () => {
      for (const input of inputs) last = decodeWith(entries, input);
    });
    await bench.run();
    const { result } = bench.tasks[0]!;
    if (!("latency" in result) || last.kind !== "api" || !last.known) throw new Error("nothing was decoded");
    rows.push({
      messages: size,
      "ns an error": Math.round((result.latency.p50 / inputs.length) * 1e6),
      "first error, ms": first.toFixed(2),
    });
  }
  return rows;
}
