import type { Behaviour } from "../behaviour.ts";
import { dateOf } from "./clock.ts";
import type { Instance, Product } from "./entities.ts";
import type { World } from "./world.ts";

/** The behaviours of deliveries. */
export const deliveryBehaviours: Readonly<Record<string, Behaviour>> = {
  pendingFirst: {
    says: "Create and Adjust answer with PENDING; a later call, once the product's delay is over, sees the outcome.",
    basis: { assumed: "The samples of Create and Adjust show PENDING, and reading operations show final statuses." },
  },
  pendingOnly: {
    says: "Only a PENDING instance is delivered; cancelling it first prevents the delivery.",
    basis: { assumed: "The documentation gives the statuses without the transitions between them." },
  },
};

/** The members of an instance whose delivery starts now. */
export function beginDelivery(product: Product, now: number): Pick<Instance, "status" | "deliverAt"> {
  return { status: "PENDING", deliverAt: now + product.delivery.afterMs };
}

/** Sets every PENDING instance that is due to the outcome of its product. */
export function deliverDue({ store, clock }: World): void {
  const now = clock.now();
  for (const found of store.due(now)) {
    const delivered = found.instances.map((one) => {
      if (one.status !== "PENDING" || one.deliverAt === undefined || one.deliverAt > now) return one;
      return deliver(one, one.deliverAt, store.product(one.catalogProductId));
    });
    if (delivered.every((one, index) => one === found.instances[index])) continue;
    const updatedDate = delivered.reduce(
      (latest, one) => (one.updatedDate > latest ? one.updatedDate : latest),
      found.updatedDate,
    );
    store.putPackage({ ...found, instances: delivered, updatedDate });
  }
}

function deliver(instance: Instance, at: number, product: Product | undefined): Instance {
  const { deliverAt: _, ...rest } = instance;
  const { outcome = "ENABLED", failure } = product?.delivery ?? {};
  return { ...rest, status: outcome, updatedDate: dateOf(at), ...(failure === undefined ? {} : { failure }) };
}
