const message = "Limit for product bda15dc1-816d-4ff3-8dcb-1172d5343cce exceeded, number of current subscriptions 3.";

/** The two answers of the benchmark, as text: a package, and a documented error. */
export const answers = {
  200: JSON.stringify({
    idempotencyKey: "order-2041",
    package: {
      id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
      accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
      externalId: "order-2041",
      productInstances: [
        {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
          siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
          catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
          status: "PENDING",
          billingInfo: { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } },
          countryCode: "BR",
        },
      ],
      createdDate: "2026-03-02T09:30:00.480Z",
      updatedDate: "2026-03-02T09:30:00.480Z",
    },
  }),
  428: JSON.stringify({
    message,
    details: { applicationError: { code: "PRODUCT_LIMIT_EXCEEDED", description: message, data: {} } },
  }),
} as const;
