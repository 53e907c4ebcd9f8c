/** The fixed ids of the default seed, named after their purpose. */
export interface DefaultIds {
  readonly accounts: Readonly<Record<"reseller" | "customer", string>>;
  readonly sites: Readonly<Record<"shop" | "empty" | "twoPlans" | "customers" | "domainOnly", string>>;
  readonly products: Readonly<
    Record<
      | "plan"
      | "biggerPlan"
      | "limited"
      | "withoutSettings"
      | "monthly"
      | "notSold"
      | "addOn"
      | "domain"
      | "freeDomain"
      | "voucher"
      | "failing"
      | "awaiting",
      string
    >
  >;
  readonly packages: Readonly<Record<"order2040" | "order2041" | "order2042", string>>;
  /** Instances, named after product and place, or after their status. */
  readonly instances: Readonly<
    Record<
      | "planOnShop"
      | "voucherOnShop"
      | "canceled"
      | "failed"
      | "floating"
      | "awaiting"
      | "planOnCustomers"
      | "planOnTwoPlans"
      | "domainOnly",
      string
    >
  >;
}

/** The fixed ids of the default seed. They are those of the examples in the API's description. */
export const defaultIds: DefaultIds = {
  accounts: {
    reseller: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
    customer: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33",
  },
  sites: {
    shop: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
    empty: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
    twoPlans: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50",
    customers: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
    domainOnly: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
  },
  products: {
    plan: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
    biggerPlan: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
    limited: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
    withoutSettings: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604",
    monthly: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20",
    notSold: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43",
    addOn: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62",
    domain: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17",
    freeDomain: "5b4e7d9c-f682-4130-9a8e-d2c6b0f3a175",
    voucher: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638",
    failing: "10000000-0000-4000-8000-00000000000a",
    awaiting: "10000000-0000-4000-8000-00000000000b",
  },
  packages: {
    order2040: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20",
    order2041: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
    order2042: "a07e5c3d-9b62-4f18-8c4d-0e6f2a7b1d53",
  },
  instances: {
    planOnShop: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
    voucherOnShop: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39",
    canceled: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
    failed: "9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b88",
    floating: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
    awaiting: "d3a7f9c1-5e04-4b86-a2d7-4c1b8e0f6952",
    planOnCustomers: "b6e0c8d4-2a95-4f71-8e3c-7d5f1a9b0c26",
    planOnTwoPlans: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40",
    domainOnly: "18e5b7d9-6f3c-4a02-9c8b-0d4a7e2f5c61",
  },
};
