import type { ProductFacts } from "./call-facts.ts";

/** Whether only the cycle of an instance is adjusted, so that no product is added to a site. */
export function keepsProduct({ present, productId }: ProductFacts): boolean {
  return present?.instance.catalogProductId === productId;
}
