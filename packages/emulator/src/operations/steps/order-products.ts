import type { ProductFacts } from "../../facts/call-facts.ts";
import { dateOf } from "../../world/clock.ts";
import { supportedCycle } from "../../world/cycle.ts";
import { beginDelivery } from "../../world/delivery.ts";
import { type Instance, type Package, rootOf } from "../../world/entities.ts";
import type { Call } from "../operation.ts";
import { cycleIn, type JsonObject, objectsIn, textIn } from "../../json-object.ts";

/** One product of a request to create a package. */
export interface OrderedProduct extends ProductFacts {
  readonly request: JsonObject;
}

/** The products that a request orders, each with the facts that its causes need. */
export function orderedProducts({ world, accountId, account, body }: Call): readonly OrderedProduct[] {
  const all: OrderedProduct[] = [];
  for (const request of objectsIn(body, "products")) {
    const productId = textIn(request, "catalogProductId") ?? "";
    const [root, product] = [rootOf(account), world.store.product(productId)];
    const [siteId, reference] = [textIn(request, "siteId"), textIn(request, "referenceProductInstanceId")];
    const cycle = cycleIn(request);
    const facts = { world, accountId, root, productId, product, cycle, siteId, reference, present: undefined };
    all.push({ ...facts, request, all, earlier: all.slice() });
  }
  return all;
}

/** Makes a package from products that passed all checks, and stores it. */
export function createPackageOf({ world, accountId, body }: Call, products: readonly OrderedProduct[]): Package {
  const now = world.clock.now();
  const date = dateOf(now);
  const externalId = textIn(body, "externalId");
  const value: Package = {
    id: world.ids.next(),
    accountId,
    ...(externalId === undefined ? {} : { externalId }),
    instances: products.map((one) => instanceOf(one, now)),
    createdDate: date,
    updatedDate: date,
  };
  world.store.putPackage(value);
  return value;
}

function instanceOf(
  { world, request, productId, product, cycle, siteId, reference }: OrderedProduct,
  now: number,
): Instance {
  if (product === undefined) throw new Error(`The product ${productId} was ordered without being known`);
  const countryCode = textIn(request, "countryCode");
  const discountCode = textIn(request, "discountCode");
  const date = dateOf(now);
  return {
    instanceId: world.ids.next(),
    ...(siteId === undefined ? {} : { siteId }),
    catalogProductId: productId,
    ...beginDelivery(product, now),
    billingInfo: (cycle && supportedCycle(product, cycle)) ?? product.cycles[0]!, // Every product has at least one cycle.
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(discountCode === undefined ? {} : { discountCode }),
    ...(reference === undefined ? {} : { referenceProductInstanceId: reference }),
    createdDate: date,
    updatedDate: date,
    ...(product.expiresAfterMs === undefined ? {} : { expirationDate: dateOf(now + product.expiresAfterMs) }),
  };
}
