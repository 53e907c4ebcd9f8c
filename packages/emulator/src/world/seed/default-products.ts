import { defaultIds } from "./default-ids.ts";
import type { Cycle } from "../entities.ts";
import type { SeedProduct } from "./seed.ts";

const yearly: Cycle = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } };
const monthly: Cycle = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } };
const halfYearly: Cycle = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 6 } };

const { products: ids } = defaultIds;

/** A plan billed by the year, like most of the catalogue. */
function plan(id: string, name: string, rules: Partial<SeedProduct> = {}): SeedProduct {
  return { id, name, type: "premium-plan", cycles: [yearly], ...rules };
}

/** The catalogue of the default seed. No product is billed by the week or the day, so that such a cycle is invalid. */
export const defaultProducts: readonly SeedProduct[] = [
  plan(ids.plan, "Premium plan", {
    cycles: [monthly, yearly],
    oncePerSite: true,
    delivery: { afterMs: 60_000 },
  }),
  plan(ids.biggerPlan, "Premium plan, unlimited", { oncePerSite: true }),
  plan(ids.limited, "Premium plan, at most three", { limit: 3 }),
  plan(ids.withoutSettings, "Premium plan without settings", { settings: false }),
  plan(ids.monthly, "Premium plan by the month", { cycles: [monthly, halfYearly] }),
  plan(ids.notSold, "Premium plan not for sale", { sold: false }),
  plan(ids.addOn, "Storage beside a premium plan"),
  { id: ids.domain, name: "Domain", type: "domain", cycles: [yearly], needsOnSite: "premium-plan" },
  { id: ids.freeDomain, name: "Domain without a plan", type: "domain", cycles: [yearly] },
  {
    id: ids.voucher,
    name: "Advertising voucher",
    type: "ad-voucher",
    cycles: [{ type: "ONE_TIME" }],
    adjustable: false,
  },
  {
    id: ids.failing,
    name: "Phone line that cannot be delivered",
    type: "phone",
    cycles: [monthly],
    delivery: {
      outcome: "FAILED",
      failure: { code: "EXTERNAL_FAILURE", message: "The carrier refused the number." },
    },
  },
  {
    id: ids.awaiting,
    name: "Phone line that waits for the customer",
    type: "phone",
    cycles: [monthly],
    delivery: { outcome: "AWAITING_ACTION" },
  },
];
