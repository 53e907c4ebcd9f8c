import { createResellersClient, isKnown, type ResellersClient } from "@resellers-sdk/client";
import { createEmulator, defaultIds, type Emulator } from "@resellers-sdk/emulator";

/** The shared state of the steps. */
export interface World {
  readonly emulator: Emulator;
  readonly resellers: ResellersClient;
  /** The results of earlier steps. */
  readonly ids: { packageId: string; instanceId: string };
  readonly print: (...values: readonly (string | number | null | undefined)[]) => void;
}

/** One step of the order's life. Its function is executed, and its source is shown. */
export interface Step {
  readonly title: string;
  readonly says: string;
  readonly run: (world: World) => Promise<void>;
}

/** An emulator with a manual clock, and a client that calls it. No request leaves the page. */
export function createWorld(print: World["print"]): World {
  const emulator = createEmulator({ clock: "manual" });
  const resellers = createResellersClient({
    apiKey: "any-good-key",
    accountId: defaultIds.accounts.reseller,
    fetch: emulator.fetch,
  });
  return { emulator, resellers, ids: { packageId: "", instanceId: "" }, print };
}

/** The life of an order, and one failure on the way. */
export const steps: readonly Step[] = [
  {
    title: "Cause a failure",
    says: "A plan is billed by the month or the year. This order does not say which, and the API refuses it.",
    run: async ({ resellers, print }) => {
      const refused = await resellers.createPackageV2({
        products: [{ catalogProductId: defaultIds.products.plan, countryCode: "BR" }],
      });
      if (!refused.ok) print(refused.error.kind, refused.error.status, refused.error.message);
    },
  },
  {
    title: "Handle it: order again with a billing cycle",
    says: "The error is a value with a code, which the compiler knows, and with what to do. The corrected request is a new order. It is accepted, and not delivered yet.",
    run: async ({ resellers, ids, print }) => {
      const plan = { catalogProductId: defaultIds.products.plan, countryCode: "BR" };
      let order = await resellers.createPackageV2({ products: [plan] });
      if (!order.ok && isKnown(order.error, "MISSING_BILLING_CYCLE")) {
        print(order.error.code, order.error.fix);
        order = await resellers.createPackageV2({
          products: [{ ...plan, billingInfo: { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } } }],
        });
      }
      const made = order.ok ? order.data.package : undefined;
      ids.packageId = made?.id ?? "";
      ids.instanceId = made?.productInstances?.[0]?.instanceId ?? "";
      print("status:", made?.productInstances?.[0]?.status);
    },
  },
  {
    title: "Let time pass",
    says: "The emulator delivers this product a minute after the order. The clock stands still until it is moved.",
    run: async ({ emulator, resellers, ids, print }) => {
      emulator.control.advance(60_000);
      const read = await resellers.getPackage({ id: ids.packageId });
      if (read.ok) print("status:", read.data.package.productInstances?.[0]?.status);
    },
  },
  {
    title: "Adjust it to a year",
    says: "The customer pays by the year from now on.",
    run: async ({ resellers, ids, print }) => {
      const adjusted = await resellers.adjustProductInstanceSpecifications({
        instanceId: ids.instanceId,
        billingInfo: { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } },
      });
      if (!adjusted.ok) return print(adjusted.error.message);
      const read = await resellers.getPackage({ id: ids.packageId });
      if (read.ok) print("cycle:", read.data.package.productInstances?.[0]?.billingInfo?.cycleDuration?.unit);
    },
  },
  {
    title: "Assign it to a site",
    says: "Until now the plan belonged to no site.",
    run: async ({ resellers, ids, print }) => {
      const siteId = defaultIds.sites.empty;
      const assigned = await resellers.assignProductInstanceToSite({ instanceId: ids.instanceId, siteId });
      if (!assigned.ok) return print(assigned.error.message);
      const read = await resellers.getPackage({ id: ids.packageId });
      if (read.ok) print("site:", read.data.package.productInstances?.[0]?.siteId);
    },
  },
  {
    title: "Cancel it",
    says: "The package is canceled with everything in it, and the customer loses access at once.",
    run: async ({ resellers, ids, print }) => {
      const canceled = await resellers.cancelPackage({ id: ids.packageId });
      if (canceled.ok) print("status:", canceled.data.package.productInstances?.[0]?.status);
    },
  },
];
