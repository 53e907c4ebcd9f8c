import { defaultIds } from "./default-ids.ts";
import { defaultProducts } from "./default-products.ts";
import type { Seed, SeedInstance, SeedPackage } from "./seed.ts";

const { accounts, sites, products, packages, instances } = defaultIds;

/** When the packages were ordered: a month before the manual clock starts; the oldest one three weeks earlier. */
const ORDERED = "2026-02-02T09:30:00.000Z";
const OLDEST = "2026-01-12T09:30:00.000Z";

/** A package of the reseller that is unchanged since it was ordered. */
function ordered(id: string, externalId: string, ...ownInstances: readonly SeedInstance[]): SeedPackage {
  const productInstances = ownInstances.map((one) => ({ countryCode: "BR", ...one }));
  return { id, accountId: accounts.reseller, externalId, createdDate: ORDERED, productInstances };
}

/** Ids of entities that no example mentions are numbered from one. */
function id(kind: "1" | "2", number: number): string {
  return `${kind}0000000-0000-4000-9000-${String(number).padStart(12, "0")}`;
}

const monthly = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } } as const;
const yearly = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;

/**
 * The default seed of an emulator: the world of the examples in the API's description. In it, each request example gets
 * the documented success or error that the description pairs it with.
 */
export const defaultSeed: Seed = {
  keys: { revoked: ["revoked-key"] },
  accounts: [{ id: accounts.reseller }, { id: accounts.customer, parentAccountId: accounts.reseller }],
  sites: [
    { id: sites.shop, accountId: accounts.reseller },
    { id: sites.empty, accountId: accounts.reseller },
    { id: sites.twoPlans, accountId: accounts.reseller },
    { id: sites.customers, accountId: accounts.customer },
    { id: sites.domainOnly, accountId: accounts.reseller },
  ],
  products: defaultProducts,
  packages: [
    {
      id: packages.order2040,
      accountId: accounts.reseller,
      externalId: "order-2040",
      createdDate: OLDEST,
      updatedDate: ORDERED,
      productInstances: [
        { instanceId: instances.voucherOnShop, catalogProductId: products.voucher, siteId: sites.shop },
        {
          instanceId: instances.canceled,
          catalogProductId: products.addOn,
          siteId: sites.shop,
          status: "CANCELED" as const,
          updatedDate: ORDERED,
        },
        {
          instanceId: instances.failed,
          catalogProductId: products.plan,
          status: "FAILED" as const,
          failure: { code: "DELIVERY_TIMEOUT" as const, message: "The delivery took too long." },
          billingInfo: monthly,
        },
      ].map((one) => ({ countryCode: "BR", ...one })),
    },
    ordered(packages.order2041, "order-2041", {
      instanceId: instances.planOnShop,
      catalogProductId: products.plan,
      siteId: sites.shop,
      billingInfo: yearly,
    }),
    ordered(packages.order2042, "order-2042", {
      instanceId: instances.floating,
      catalogProductId: products.plan,
      billingInfo: monthly,
    }),
    ordered(id("2", 1), "order-2043", {
      instanceId: instances.awaiting,
      catalogProductId: products.domain,
      siteId: sites.shop,
      status: "AWAITING_ACTION",
    }),
    ordered(
      id("2", 2),
      "order-2044",
      ...[1, 2, 3].map((number) => ({ instanceId: id("1", number), catalogProductId: products.limited })),
    ),
    ordered(id("2", 3), "order-2045", {
      instanceId: instances.planOnCustomers,
      catalogProductId: products.plan,
      siteId: sites.customers,
      billingInfo: yearly,
    }),
    ordered(id("2", 4), "order-2046", {
      instanceId: instances.planOnTwoPlans,
      catalogProductId: products.plan,
      siteId: sites.twoPlans,
      billingInfo: yearly,
    }),
    ordered(id("2", 5), "order-2047", {
      instanceId: id("1", 4),
      catalogProductId: products.addOn,
      siteId: sites.twoPlans,
    }),
    ordered(id("2", 6), "order-2048", {
      instanceId: instances.domainOnly,
      catalogProductId: products.freeDomain,
      siteId: sites.domainOnly,
    }),
  ],
};
