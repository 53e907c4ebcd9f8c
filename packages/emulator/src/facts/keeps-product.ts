import type { ProductFacts } from "./call-facts.ts";

/** Whether an instance is only adjusted in its cycle: then nothing is added anywhere. */
export function keepsProduct({ present, productId }: ProductFacts): boolean {
  return present?.instance.catalogProductId === productId;
}
