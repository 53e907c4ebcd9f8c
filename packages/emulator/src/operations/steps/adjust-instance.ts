import type { ProductFacts } from "../../facts/call-facts.ts";
import { dateOf } from "../../world/clock.ts";
import { supportedCycle } from "../../world/cycle.ts";
import { beginDelivery } from "../../world/delivery.ts";
import type { Instance } from "../../world/entities.ts";
import type { Placed } from "../../world/store/store.ts";

/** The instance with the product and the cycle of a request; its delivery starts again. */
export function adjustInstance(
  { world, product, productId, cycle }: ProductFacts,
  { instance }: Placed,
  discountCode: string | undefined,
): Instance {
  if (product === undefined) throw new Error(`The product ${productId} was given without being known`);
  const now = world.clock.now();
  const { expirationDate: _, ...rest } = instance;
  const expires = product.expiresAfterMs;
  return {
    ...rest,
    catalogProductId: productId,
    billingInfo: supportedCycle(product, cycle ?? instance.billingInfo) ?? product.cycles[0]!, // Every product has at least one cycle.
    ...beginDelivery(product, now),
    ...(discountCode === undefined ? {} : { discountCode }),
    updatedDate: dateOf(now),
    ...(expires === undefined ? {} : { expirationDate: dateOf(now + expires) }),
  };
}
