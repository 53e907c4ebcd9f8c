import type { Cycle, Product } from "./entities.ts";

/** A cycle in words, for messages and for comparing cycles: `ONE_TIME`, `RECURRING YEAR 1`. A missing count is 1. */
export function wordCycle({ type = "UNKNOWN", cycleDuration }: Cycle): string {
  if (type !== "RECURRING" || cycleDuration?.unit === undefined) return type;
  return `${type} ${cycleDuration.unit} ${cycleDuration.count ?? 1}`;
}

/** The product's own cycle that a given one means; nothing where the product does not support it. */
export function supportedCycle(product: Product, cycle: Cycle): Cycle | undefined {
  const words = wordCycle(cycle);
  return product.cycles.find((one) => wordCycle(one) === words);
}
