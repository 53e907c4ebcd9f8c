// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { DocumentedAnswer } from "../documented-answer.ts";

/** Every answer that the description documents, operation by operation, with the request that leads to it. */
export const documentedAnswers: readonly DocumentedAnswer[] = [
  {
    kind: "success",
    operation: "createPackageV2",
    example: "created",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 200,
    body: {
      package: {
        id: "36d9f0b8-e457-4c1a-9b62-a8c0d4e7f513",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2050",
        productInstances: [
          {
            instanceId: "c95a1e7f-04d3-4b68-8f2c-b7e6d0a3945c",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "PENDING",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-03-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-03-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "PRODUCT_NOT_FOUND",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 404,
    code: "PRODUCT_NOT_FOUND",
    message: "Product id not found in catalog.",
    params: {}
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "ACCOUNT_NOT_FOUND.wasNotFound",
    request: {
      path: {},
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 404,
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasNotFound",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "PRODUCT_LIMIT_EXCEEDED",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "PRODUCT_LIMIT_EXCEEDED",
    message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3.",
    params: {
      productId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
      numberOfCurrentSubscriptions: 3
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "PRODUCT_SETTINGS_NOT_FOUND",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "PRODUCT_SETTINGS_NOT_FOUND",
    message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604.",
    params: {
      productId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "MISSING_BILLING_CYCLE",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20",
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "MISSING_BILLING_CYCLE",
    message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating.",
    params: {
      productId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "INCOMPATIBLE_BILLING_CYCLE",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            billingInfo: {
              type: "ONE_TIME"
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "INCOMPATIBLE_BILLING_CYCLE",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      cycle: "ONE_TIME",
      cycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ]
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "INVALID_BILLING_CYCLE",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "WEEK",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "INVALID_BILLING_CYCLE",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      settingsCycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ],
      requestedContractDetails: "RECURRING WEEK 1"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "INVALID_PRODUCTS",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "INVALID_PRODUCTS",
    message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43.",
    params: {
      productIds: [
        "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      ]
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62",
            siteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          },
          {
            catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62",
            siteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50.",
    params: {
      productIds: [
        "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      ],
      metaSiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type.",
    params: {
      productTypeId: "premium-plan",
      metasiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17",
            siteId: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 428,
    code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      metasiteId: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
      productId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "SITE_NOT_FOUND",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 404,
    code: "SITE_NOT_FOUND",
    message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33.",
    params: {
      metaSiteId: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
      requestingAccountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
      ownerAccountId: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33"
    }
  },
  {
    kind: "error",
    operation: "createPackageV2",
    example: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            referenceProductInstanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77"
          }
        ]
      }
    },
    status: 404,
    code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
    message: "Reference product instance ID is invalid or has already been used.",
    params: {}
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "invalidRequest",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "unauthenticated",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "forbidden",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "rateLimited",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "internal",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "unavailable",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "createPackageV2",
    example: "deadlineExceeded",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR"
          }
        ]
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "createPackage",
    example: "created",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 200,
    body: {
      package: {
        id: "36d9f0b8-e457-4c1a-9b62-a8c0d4e7f513",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2050",
        productInstances: [
          {
            instanceId: "c95a1e7f-04d3-4b68-8f2c-b7e6d0a3945c",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "PENDING",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            createdDate: "2026-03-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-03-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "invalidRequest",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "unauthenticated",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "forbidden",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "rateLimited",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "internal",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "unavailable",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "createPackage",
    example: "deadlineExceeded",
    request: {
      path: {},
      headers: {},
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            }
          }
        ]
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "getPackage",
    example: "found",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 200,
    body: {
      package: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2040",
        productInstances: [
          {
            instanceId: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638",
            status: "ENABLED",
            billingInfo: {
              type: "ONE_TIME"
            },
            countryCode: "BR",
            createdDate: "2026-01-12T09:30:00.000Z",
            updatedDate: "2026-01-12T09:30:00.000Z"
          },
          {
            instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62",
            status: "CANCELED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-01-12T09:30:00.000Z",
            updatedDate: "2026-02-02T09:30:00.000Z"
          },
          {
            instanceId: "9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b88",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "FAILED",
            failure: {
              code: "DELIVERY_TIMEOUT",
              message: "The delivery took too long."
            },
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "MONTH",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-01-12T09:30:00.000Z",
            updatedDate: "2026-01-12T09:30:00.000Z"
          }
        ],
        createdDate: "2026-01-12T09:30:00.000Z",
        updatedDate: "2026-02-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "invalidRequest",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "unauthenticated",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "forbidden",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "rateLimited",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "internal",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "unavailable",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "getPackage",
    example: "deadlineExceeded",
    request: {
      path: {
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      headers: {}
    },
    status: 504
  },
  {
    kind: "success",
    operation: "cancelPackage",
    example: "canceled",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 200,
    body: {
      idempotencyKey: "cancel-order-2041",
      package: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2041",
        productInstances: [
          {
            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "CANCELED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "invalidRequest",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "unauthenticated",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "forbidden",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "rateLimited",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "internal",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "unavailable",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "cancelPackage",
    example: "deadlineExceeded",
    request: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-order-2041"
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "queryPackages",
    example: "onePage",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 200,
    body: {
      metadata: {
        count: 1,
        cursors: {}
      },
      packages: [
        {
          id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20",
          accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
          externalId: "order-2040",
          productInstances: [
            {
              instanceId: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39",
              siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
              catalogProductId: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638",
              status: "ENABLED",
              billingInfo: {
                type: "ONE_TIME"
              },
              countryCode: "BR",
              createdDate: "2026-01-12T09:30:00.000Z",
              updatedDate: "2026-01-12T09:30:00.000Z"
            },
            {
              instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
              siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
              catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62",
              status: "CANCELED",
              billingInfo: {
                type: "RECURRING",
                cycleDuration: {
                  unit: "YEAR",
                  count: 1
                }
              },
              countryCode: "BR",
              createdDate: "2026-01-12T09:30:00.000Z",
              updatedDate: "2026-02-02T09:30:00.000Z"
            },
            {
              instanceId: "9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b88",
              catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
              status: "FAILED",
              failure: {
                code: "DELIVERY_TIMEOUT",
                message: "The delivery took too long."
              },
              billingInfo: {
                type: "RECURRING",
                cycleDuration: {
                  unit: "MONTH",
                  count: 1
                }
              },
              countryCode: "BR",
              createdDate: "2026-01-12T09:30:00.000Z",
              updatedDate: "2026-01-12T09:30:00.000Z"
            }
          ],
          createdDate: "2026-01-12T09:30:00.000Z",
          updatedDate: "2026-02-02T09:30:00.000Z"
        }
      ]
    }
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "invalidRequest",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "unauthenticated",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "forbidden",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "rateLimited",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "internal",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "unavailable",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "queryPackages",
    example: "deadlineExceeded",
    request: {
      path: {},
      headers: {},
      body: {
        query: {
          filter: {
            externalId: "order-2040"
          },
          cursorPaging: {
            limit: 100
          }
        }
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "cancelProductInstance",
    example: "canceled",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 200,
    body: {
      idempotencyKey: "cancel-0f3c2c6e",
      package: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2041",
        productInstances: [
          {
            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "CANCELED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "invalidRequest",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "unauthenticated",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "forbidden",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "rateLimited",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "internal",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "unavailable",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "cancelProductInstance",
    example: "deadlineExceeded",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "cancel-0f3c2c6e"
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "adjustProductInstanceSpecifications",
    example: "adjusted",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 200,
    body: {
      package: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2041",
        productInstances: [
          {
            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
            status: "PENDING",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_NOT_FOUND",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e"
      }
    },
    status: 404,
    code: "PRODUCT_NOT_FOUND",
    message: "Product id not found in catalog.",
    params: {}
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "ACCOUNT_NOT_FOUND.wasNotFound",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 404,
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasNotFound",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_LIMIT_EXCEEDED",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18"
      }
    },
    status: 428,
    code: "PRODUCT_LIMIT_EXCEEDED",
    message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3.",
    params: {
      productId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
      numberOfCurrentSubscriptions: 3
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_SETTINGS_NOT_FOUND",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
      }
    },
    status: 428,
    code: "PRODUCT_SETTINGS_NOT_FOUND",
    message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604.",
    params: {
      productId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "MISSING_BILLING_CYCLE",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
      }
    },
    status: 428,
    code: "MISSING_BILLING_CYCLE",
    message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating.",
    params: {
      productId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INCOMPATIBLE_BILLING_CYCLE",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        billingInfo: {
          type: "ONE_TIME"
        }
      }
    },
    status: 428,
    code: "INCOMPATIBLE_BILLING_CYCLE",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      cycle: "ONE_TIME",
      cycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ]
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INVALID_BILLING_CYCLE",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        billingInfo: {
          type: "RECURRING",
          cycleDuration: {
            unit: "WEEK",
            count: 1
          }
        }
      }
    },
    status: 428,
    code: "INVALID_BILLING_CYCLE",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      settingsCycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ],
      requestedContractDetails: "RECURRING WEEK 1"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INVALID_PRODUCTS",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      }
    },
    status: 428,
    code: "INVALID_PRODUCTS",
    message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43.",
    params: {
      productIds: [
        "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      ]
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    request: {
      path: {
        instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
      },
      headers: {},
      body: {
        catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      }
    },
    status: 428,
    code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50.",
    params: {
      productIds: [
        "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      ],
      metaSiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    request: {
      path: {
        instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 428,
    code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type.",
    params: {
      productTypeId: "premium-plan",
      metasiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    request: {
      path: {
        instanceId: "18e5b7d9-6f3c-4a02-9c8b-0d4a7e2f5c61"
      },
      headers: {},
      body: {
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    },
    status: 428,
    code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      metasiteId: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
      productId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound",
    request: {
      path: {
        instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 428,
    code: "PRODUCT_INSTANCE_NOT_FOUND",
    variant: "wasNotFound",
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found.",
    params: {
      instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId",
    request: {
      path: {
        instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 428,
    code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
    variant: "withInstanceId",
    message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED.",
    params: {
      instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
      status: "CANCELED"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "SITE_NOT_FOUND",
    request: {
      path: {
        instanceId: "b6e0c8d4-2a95-4f71-8e3c-7d5f1a9b0c26"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 404,
    code: "SITE_NOT_FOUND",
    message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33.",
    params: {
      metaSiteId: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
      requestingAccountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
      ownerAccountId: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INCOMPATIBLE_PRODUCT",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    },
    status: 428,
    code: "INCOMPATIBLE_PRODUCT",
    message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      existingProductType: "premium-plan",
      existingProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      targetProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "MISSING_PRODUCT_DETAILS.cycleDuration",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        billingInfo: {
          type: "RECURRING"
        }
      }
    },
    status: 428,
    code: "MISSING_PRODUCT_DETAILS",
    variant: "cycleDuration",
    message: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
    params: {}
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "MISSING_PRODUCT_DETAILS.catalogProductId",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {}
    },
    status: 428,
    code: "MISSING_PRODUCT_DETAILS",
    variant: "catalogProductId",
    message: "You haven't provided catalogProductId.",
    params: {}
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "MISSING_PRODUCT_DETAILS.billingInfo",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      }
    },
    status: 428,
    code: "MISSING_PRODUCT_DETAILS",
    variant: "billingInfo",
    message: "You haven't provided billingInfo.",
    params: {}
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
    request: {
      path: {
        instanceId: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 428,
    code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
    message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638.",
    params: {
      productId: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638"
    }
  },
  {
    kind: "error",
    operation: "adjustProductInstanceSpecifications",
    example: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly",
    request: {
      path: {
        instanceId: "d3a7f9c1-5e04-4b86-a2d7-4c1b8e0f6952"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 428,
    code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
    variant: "statusOnly",
    message: "Product instance has status AWAITING_ACTION and can't be modified.",
    params: {
      status: "AWAITING_ACTION"
    }
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "invalidRequest",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "unauthenticated",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "forbidden",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "rateLimited",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "internal",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "unavailable",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "adjustProductInstanceSpecifications",
    example: "deadlineExceeded",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "assignProductInstanceToSite",
    example: "assigned",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 200,
    body: {
      idempotencyKey: "assign-61b8d4f2",
      package: {
        id: "a07e5c3d-9b62-4f18-8c4d-0e6f2a7b1d53",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2042",
        productInstances: [
          {
            instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
            siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "ENABLED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "MONTH",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "invalidRequest",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "unauthenticated",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "forbidden",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "rateLimited",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "internal",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "unavailable",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "assignProductInstanceToSite",
    example: "deadlineExceeded",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      headers: {},
      body: {
        idempotencyKey: "assign-61b8d4f2"
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "unassignProductInstanceFromSite",
    example: "unassigned",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 200,
    body: {
      idempotencyKey: "unassign-0f3c2c6e",
      package: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2041",
        productInstances: [
          {
            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "ENABLED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-03-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "error",
    operation: "unassignProductInstanceFromSite",
    example: "ACCOUNT_NOT_FOUND.wasntFound",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 404,
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasntFound",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    }
  },
  {
    kind: "error",
    operation: "unassignProductInstanceFromSite",
    example: "MISSING_SITE_ID",
    request: {
      path: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 428,
    code: "MISSING_SITE_ID",
    message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site.",
    params: {
      productInstanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
    }
  },
  {
    kind: "error",
    operation: "unassignProductInstanceFromSite",
    example: "PRODUCT_INSTANCE_NOT_FOUND.wasntFound",
    request: {
      path: {
        instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 428,
    code: "PRODUCT_INSTANCE_NOT_FOUND",
    variant: "wasntFound",
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found.",
    params: {
      instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
    }
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "invalidRequest",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "unauthenticated",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "forbidden",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "rateLimited",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "internal",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "unavailable",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "unassignProductInstanceFromSite",
    example: "deadlineExceeded",
    request: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      headers: {},
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      }
    },
    status: 504
  },
  {
    kind: "success",
    operation: "updatePackageExternalId",
    example: "updated",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 200,
    body: {
      updatedPackage: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
        externalId: "order-2041-renewed",
        productInstances: [
          {
            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
            catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
            status: "ENABLED",
            billingInfo: {
              type: "RECURRING",
              cycleDuration: {
                unit: "YEAR",
                count: 1
              }
            },
            countryCode: "BR",
            createdDate: "2026-02-02T09:30:00.000Z",
            updatedDate: "2026-02-02T09:30:00.000Z"
          }
        ],
        createdDate: "2026-02-02T09:30:00.000Z",
        updatedDate: "2026-03-02T09:30:00.000Z"
      }
    }
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "invalidRequest",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 400
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "unauthenticated",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 401
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "forbidden",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 403
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "rateLimited",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 429
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "internal",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 500
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "unavailable",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 503
  },
  {
    kind: "failure",
    operation: "updatePackageExternalId",
    example: "deadlineExceeded",
    request: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041-renewed"
      },
      headers: {}
    },
    status: 504
  }
];
