import type { Cycle } from "./entities.ts";
import type { Seed } from "./seed.ts";

const yearly: Cycle = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } };
const monthly: Cycle = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } };
const weekly: Cycle = { type: "RECURRING", cycleDuration: { unit: "WEEK", count: 1 } };

interface DefaultIds {
  readonly accounts: Readonly<Record<"reseller" | "customer" | "stranger", string>>;
  readonly sites: Readonly<Record<"shop" | "blog" | "customers" | "strangers", string>>;
  readonly products: Readonly<Record<DefaultProduct, string>>;
}

type DefaultProduct =
  | "plan"
  | "biggerPlan"
  | "trialPlan"
  | "newsletter"
  | "newsletterPlus"
  | "domain"
  | "freeDomain"
  | "mailbox"
  | "limited"
  | "withoutSettings"
  | "notSold"
  | "fixed"
  | "unpayable"
  | "failing"
  | "awaiting";

/** The fixed ids of the default seed. */
export const defaultIds: DefaultIds = {
  accounts: {
    reseller: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
    customer: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33",
    stranger: "c2e8a6f1-9b3d-4f57-8a10-6d5e4c3b2a19",
  },
  sites: {
    shop: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
    blog: "b4a3c2d1-0e9f-4876-9543-210fedcba987",
    customers: "d0c1b2a3-9485-4766-8574-839201fedcba",
    strangers: "f1e2d3c4-b5a6-4978-8a6b-5c4d3e2f1a0b",
  },
  products: {
    plan: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
    biggerPlan: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
    trialPlan: "10000000-0000-4000-8000-00000000000c",
    newsletterPlus: "10000000-0000-4000-8000-00000000000d",
    freeDomain: "10000000-0000-4000-8000-00000000000e",
    mailbox: "10000000-0000-4000-8000-00000000000f",
    newsletter: "10000000-0000-4000-8000-000000000003",
    domain: "10000000-0000-4000-8000-000000000004",
    limited: "10000000-0000-4000-8000-000000000005",
    withoutSettings: "10000000-0000-4000-8000-000000000006",
    notSold: "10000000-0000-4000-8000-000000000007",
    fixed: "10000000-0000-4000-8000-000000000008",
    unpayable: "10000000-0000-4000-8000-000000000009",
    failing: "10000000-0000-4000-8000-00000000000a",
    awaiting: "10000000-0000-4000-8000-00000000000b",
  },
};

const { accounts, sites, products } = defaultIds;

/** The seed of an emulator that is given none: each documented error can be brought about with it by hand. */
export const defaultSeed: Seed = {
  keys: { revoked: ["revoked-key"] },
  accounts: [
    { id: accounts.reseller },
    { id: accounts.customer, parentAccountId: accounts.reseller },
    { id: accounts.stranger },
  ],
  sites: [
    { id: sites.shop, accountId: accounts.reseller },
    { id: sites.blog, accountId: accounts.reseller },
    { id: sites.customers, accountId: accounts.customer },
    { id: sites.strangers, accountId: accounts.stranger },
  ],
  products: [
    { id: products.plan, name: "Premium plan", type: "premium-plan", cycles: [yearly, monthly], oncePerSite: true },
    {
      id: products.biggerPlan,
      name: "Premium plan, unlimited",
      type: "premium-plan",
      cycles: [yearly, monthly],
      oncePerSite: true,
      delivery: { afterMs: 60_000 },
    },
    { id: products.trialPlan, name: "Premium plan, trial", type: "premium-plan", cycles: [weekly] },
    { id: products.newsletterPlus, name: "Newsletter with statistics", type: "newsletter", cycles: [weekly] },
    { id: products.freeDomain, name: "Subdomain", type: "domain", cycles: [yearly] },
    { id: products.mailbox, name: "Mailbox", type: "mailbox", cycles: [yearly] },
    { id: products.newsletter, name: "Newsletter", type: "newsletter", cycles: [weekly] },
    {
      id: products.domain,
      name: "Domain",
      type: "domain",
      cycles: [yearly],
      needsOnSite: "premium-plan",
      expiresAfterMs: 31_536_000_000,
    },
    { id: products.limited, name: "Mailbox, at most one", type: "mailbox", cycles: [yearly], limit: 1 },
    {
      id: products.withoutSettings,
      name: "Newsletter without settings",
      type: "newsletter",
      cycles: [weekly],
      settings: false,
    },
    { id: products.notSold, name: "Newsletter not for sale", type: "newsletter", cycles: [weekly], sold: false },
    {
      id: products.fixed,
      name: "Logo, never adjusted",
      type: "logo",
      cycles: [{ type: "ONE_TIME" }],
      adjustable: false,
    },
    { id: products.unpayable, name: "Domain privacy", type: "privacy", cycles: [yearly], payable: false },
    {
      id: products.failing,
      name: "Phone line that cannot be delivered",
      type: "phone",
      cycles: [monthly],
      delivery: {
        outcome: "FAILED",
        failure: {
          code: "EXTERNAL_FAILURE",
          message: "The carrier refused the number.",
        },
      },
    },
    {
      id: products.awaiting,
      name: "Phone line that waits for the customer",
      type: "phone",
      cycles: [monthly],
      delivery: { outcome: "AWAITING_ACTION" },
    },
  ],
};
