import type { Behaviour } from "../behaviour.ts";
import type { Cycle, Product } from "./entities.ts";

/** The behaviours of billing cycles in messages. */
export const cycleBehaviours: Readonly<Record<string, Behaviour>> = {
  words: {
    says: "Messages word a cycle as ONE_TIME or RECURRING YEAR 1, and separate several by a comma and a space.",
    basis: { assumed: "The errors page shows the messages with placeholders in the places of the cycles." },
  },
  countOfOne: {
    says: "A recurring cycle without a count means a count of 1.",
    basis: { assumed: "The member is optional, and its default is not documented." },
  },
};

/** A cycle in words, for messages and for comparing cycles: `ONE_TIME`, `RECURRING YEAR 1`. A missing count is 1. */
export function wordCycle({ type = "UNKNOWN", cycleDuration }: Cycle): string {
  if (type !== "RECURRING" || cycleDuration?.unit === undefined) return type;
  return `${type} ${cycleDuration.unit} ${cycleDuration.count ?? 1}`;
}

/** The cycle of the product that matches a given one; `undefined` if the product does not support it. */
export function supportedCycle(product: Product, cycle: Cycle): Cycle | undefined {
  const words = wordCycle(cycle);
  return product.cycles.find((one) => wordCycle(one) === words);
}
