// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { Cell } from "../matrix/cell.ts";

/** Every answer that the description documents, operation by operation: the success, the documented errors, the standard failures. */
export const matrix: readonly Cell[] = [
  {
    operation: "createPackageV2",
    kind: "success",
    status: 200,
    example: "created",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 404,
    example: "PRODUCT_NOT_FOUND",
    grpc: "NOT_FOUND",
    code: "PRODUCT_NOT_FOUND",
    template: "Product id not found in catalog.",
    message: "Product id not found in catalog.",
    params: {},
    fix: "Correct `catalogProductId`; Wix's B2B sales team has the list of the products that you may sell.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_FOUND",
          description: "Product id not found in catalog."
        }
      },
      message: "Product id not found in catalog."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 404,
    example: "ACCOUNT_NOT_FOUND.wasNotFound",
    grpc: "NOT_FOUND",
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasNotFound",
    template: "Account with id {accountId} was not found.",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    },
    fix: "Correct the account id that the client sends.",
    body: {
      details: {
        applicationError: {
          code: "ACCOUNT_NOT_FOUND",
          description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
        }
      },
      message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
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
      },
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "PRODUCT_LIMIT_EXCEEDED",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_LIMIT_EXCEEDED",
    template: "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
    message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3.",
    params: {
      productId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
      numberOfCurrentSubscriptions: 3
    },
    fix: "Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_LIMIT_EXCEEDED",
          description: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
        }
      },
      message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "PRODUCT_SETTINGS_NOT_FOUND",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_SETTINGS_NOT_FOUND",
    template: "Product doesn't have any settings {productId}.",
    message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604.",
    params: {
      productId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
    },
    fix: "Ask Wix's B2B sales team to complete the product.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_SETTINGS_NOT_FOUND",
          description: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
        }
      },
      message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "MISSING_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_BILLING_CYCLE",
    template: "Product {productId} must receive a cycle upon creating.",
    message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating.",
    params: {
      productId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
    },
    fix: "Send `billingInfo` with one of the product's cycles.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_BILLING_CYCLE",
          description: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
        }
      },
      message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
      body: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20",
            countryCode: "BR"
          }
        ]
      },
      input: {
        externalId: "order-2050",
        products: [
          {
            catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20",
            countryCode: "BR"
          }
        ]
      }
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "INCOMPATIBLE_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "INCOMPATIBLE_BILLING_CYCLE",
    template: "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      cycle: "ONE_TIME",
      cycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ]
    },
    fix: "Send one of the cycles that the message lists.",
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "INVALID_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "INVALID_BILLING_CYCLE",
    template: "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      settingsCycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ],
      requestedContractDetails: "RECURRING WEEK 1"
    },
    fix: "Send `billingInfo` with one of the cycles that the message lists.",
    body: {
      details: {
        applicationError: {
          code: "INVALID_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "INVALID_PRODUCTS",
    grpc: "FAILED_PRECONDITION",
    code: "INVALID_PRODUCTS",
    template: "Invalid products: {productIds}.",
    message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43.",
    params: {
      productIds: [
        "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      ]
    },
    fix: "Remove the products that the message lists, or ask Wix's B2B sales team which ones you may sell.",
    body: {
      details: {
        applicationError: {
          code: "INVALID_PRODUCTS",
          description: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
        }
      },
      message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    grpc: "FAILED_PRECONDITION",
    code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    template: "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
    message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50.",
    params: {
      productIds: [
        "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      ],
      metaSiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    },
    fix: "List each product once for a site.",
    body: {
      details: {
        applicationError: {
          code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
          description: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
        }
      },
      message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    template: "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
    message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type.",
    params: {
      productTypeId: "premium-plan",
      metasiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    },
    fix: "Choose another site or another product, or adjust the instance that the site has.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
          description: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
        }
      },
      message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 428,
    example: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    template: "Site {metasiteId} is not compatible with product {productId}.",
    message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      metasiteId: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
      productId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    },
    fix: "Give the site what the product needs first, in an earlier package.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
          description: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        }
      },
      message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 404,
    example: "SITE_NOT_FOUND",
    grpc: "NOT_FOUND",
    code: "SITE_NOT_FOUND",
    template: "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
    message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33.",
    params: {
      metaSiteId: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
      requestingAccountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
      ownerAccountId: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33"
    },
    fix: "Correct the site id, or call on behalf of the account that owns the site.",
    body: {
      details: {
        applicationError: {
          code: "SITE_NOT_FOUND",
          description: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
        }
      },
      message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "error",
    status: 404,
    example: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
    grpc: "NOT_FOUND",
    code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
    template: "Reference product instance ID is invalid or has already been used.",
    message: "Reference product instance ID is invalid or has already been used.",
    params: {},
    fix: "Refer to an instance that is pending or enabled and that no other product refers to.",
    body: {
      details: {
        applicationError: {
          code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
          description: "Reference product instance ID is invalid or has already been used."
        }
      },
      message: "Reference product instance ID is invalid or has already been used."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {},
        query: {}
      },
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
      },
      input: {
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
    }
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackageV2",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "success",
    status: 200,
    example: "created",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "createPackage",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "success",
    status: 200,
    example: "found",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "getPackage",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "success",
    status: 200,
    example: "canceled",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelPackage",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "success",
    status: 200,
    example: "onePage",
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
    },
    required: [
      [
        "metadata"
      ],
      [
        "packages"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "queryPackages",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "success",
    status: 200,
    example: "canceled",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "cancelProductInstance",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "success",
    status: 200,
    example: "adjusted",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 404,
    example: "PRODUCT_NOT_FOUND",
    grpc: "NOT_FOUND",
    code: "PRODUCT_NOT_FOUND",
    template: "Product id not found in catalog.",
    message: "Product id not found in catalog.",
    params: {},
    fix: "Correct `catalogProductId`; Wix's B2B sales team has the list of the products that you may sell.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_FOUND",
          description: "Product id not found in catalog."
        }
      },
      message: "Product id not found in catalog."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 404,
    example: "ACCOUNT_NOT_FOUND.wasNotFound",
    grpc: "NOT_FOUND",
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasNotFound",
    template: "Account with id {accountId} was not found.",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    },
    fix: "Correct the account id that the client sends.",
    body: {
      details: {
        applicationError: {
          code: "ACCOUNT_NOT_FOUND",
          description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
        }
      },
      message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "PRODUCT_LIMIT_EXCEEDED",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_LIMIT_EXCEEDED",
    template: "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
    message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3.",
    params: {
      productId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18",
      numberOfCurrentSubscriptions: 3
    },
    fix: "Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_LIMIT_EXCEEDED",
          description: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
        }
      },
      message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "PRODUCT_SETTINGS_NOT_FOUND",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_SETTINGS_NOT_FOUND",
    template: "Product doesn't have any settings {productId}.",
    message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604.",
    params: {
      productId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
    },
    fix: "Ask Wix's B2B sales team to complete the product.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_SETTINGS_NOT_FOUND",
          description: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
        }
      },
      message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "MISSING_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_BILLING_CYCLE",
    template: "Product {productId} must receive a cycle upon creating.",
    message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating.",
    params: {
      productId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
    },
    fix: "Send `billingInfo` with one of the product's cycles.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_BILLING_CYCLE",
          description: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
        }
      },
      message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INCOMPATIBLE_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "INCOMPATIBLE_BILLING_CYCLE",
    template: "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      cycle: "ONE_TIME",
      cycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ]
    },
    fix: "Send one of the cycles that the message lists.",
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        billingInfo: {
          type: "ONE_TIME"
        }
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        billingInfo: {
          type: "ONE_TIME"
        }
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INVALID_BILLING_CYCLE",
    grpc: "FAILED_PRECONDITION",
    code: "INVALID_BILLING_CYCLE",
    template: "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1.",
    params: {
      productId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      settingsCycles: [
        "RECURRING MONTH 1",
        "RECURRING YEAR 1"
      ],
      requestedContractDetails: "RECURRING WEEK 1"
    },
    fix: "Send `billingInfo` with one of the cycles that the message lists.",
    body: {
      details: {
        applicationError: {
          code: "INVALID_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        billingInfo: {
          type: "RECURRING",
          cycleDuration: {
            unit: "WEEK",
            count: 1
          }
        }
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        billingInfo: {
          type: "RECURRING",
          cycleDuration: {
            unit: "WEEK",
            count: 1
          }
        }
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INVALID_PRODUCTS",
    grpc: "FAILED_PRECONDITION",
    code: "INVALID_PRODUCTS",
    template: "Invalid products: {productIds}.",
    message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43.",
    params: {
      productIds: [
        "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      ]
    },
    fix: "Remove the products that the message lists, or ask Wix's B2B sales team which ones you may sell.",
    body: {
      details: {
        applicationError: {
          code: "INVALID_PRODUCTS",
          description: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
        }
      },
      message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    grpc: "FAILED_PRECONDITION",
    code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
    template: "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
    message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50.",
    params: {
      productIds: [
        "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      ],
      metaSiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    },
    fix: "List each product once for a site.",
    body: {
      details: {
        applicationError: {
          code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
          description: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
        }
      },
      message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
        },
        query: {}
      },
      body: {
        catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      },
      input: {
        instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40",
        catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
    template: "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
    message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type.",
    params: {
      productTypeId: "premium-plan",
      metasiteId: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
    },
    fix: "Choose another site or another product, or adjust the instance that the site has.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
          description: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
        }
      },
      message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
    template: "Site {metasiteId} is not compatible with product {productId}.",
    message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      metasiteId: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91",
      productId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    },
    fix: "Give the site what the product needs first, in an earlier package.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
          description: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        }
      },
      message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "18e5b7d9-6f3c-4a02-9c8b-0d4a7e2f5c61"
        },
        query: {}
      },
      body: {
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      },
      input: {
        instanceId: "18e5b7d9-6f3c-4a02-9c8b-0d4a7e2f5c61",
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_INSTANCE_NOT_FOUND",
    variant: "wasNotFound",
    template: "Product instance with id {instanceId} was not found.",
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found.",
    params: {
      instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
    },
    fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
        }
      },
      message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId",
    grpc: "FAILED_PRECONDITION",
    code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
    variant: "withInstanceId",
    template: "Product instance with id {instanceId} is with incompatible status {status}.",
    message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED.",
    params: {
      instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
      status: "CANCELED"
    },
    fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          description: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
        }
      },
      message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 404,
    example: "SITE_NOT_FOUND",
    grpc: "NOT_FOUND",
    code: "SITE_NOT_FOUND",
    template: "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
    message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33.",
    params: {
      metaSiteId: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35",
      requestingAccountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
      ownerAccountId: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33"
    },
    fix: "Correct the site id, or call on behalf of the account that owns the site.",
    body: {
      details: {
        applicationError: {
          code: "SITE_NOT_FOUND",
          description: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
        }
      },
      message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "b6e0c8d4-2a95-4f71-8e3c-7d5f1a9b0c26"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "b6e0c8d4-2a95-4f71-8e3c-7d5f1a9b0c26",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INCOMPATIBLE_PRODUCT",
    grpc: "FAILED_PRECONDITION",
    code: "INCOMPATIBLE_PRODUCT",
    template: "Cannot change asset from product of type {existingProductType} with id {existingProductId} to product with id: {targetProductId}.",
    message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    params: {
      existingProductType: "premium-plan",
      existingProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
      targetProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
    },
    fix: "Choose a product of the same type, or create a new package with the other product.",
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT",
          description: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        }
      },
      message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "MISSING_PRODUCT_DETAILS.cycleDuration",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_PRODUCT_DETAILS",
    variant: "cycleDuration",
    template: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
    message: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
    params: {},
    fix: "Send `billingInfo.cycleDuration` with the unit of the new cycle.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
        }
      },
      message: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        billingInfo: {
          type: "RECURRING"
        }
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        billingInfo: {
          type: "RECURRING"
        }
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "MISSING_PRODUCT_DETAILS.catalogProductId",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_PRODUCT_DETAILS",
    variant: "catalogProductId",
    template: "You haven't provided catalogProductId.",
    message: "You haven't provided catalogProductId.",
    params: {},
    fix: "Send `catalogProductId`.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided catalogProductId."
        }
      },
      message: "You haven't provided catalogProductId."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {},
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "MISSING_PRODUCT_DETAILS.billingInfo",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_PRODUCT_DETAILS",
    variant: "billingInfo",
    template: "You haven't provided billingInfo.",
    message: "You haven't provided billingInfo.",
    params: {},
    fix: "Send `billingInfo`.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided billingInfo."
        }
      },
      message: "You haven't provided billingInfo."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
    grpc: "FAILED_PRECONDITION",
    code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
    template: "This action isn't supported for product {productId}.",
    message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638.",
    params: {
      productId: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638"
    },
    fix: "Cancel the instance and create a package with another product, or ask Wix's B2B sales team.",
    body: {
      details: {
        applicationError: {
          code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
          description: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
        }
      },
      message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "error",
    status: 428,
    example: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly",
    grpc: "FAILED_PRECONDITION",
    code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
    variant: "statusOnly",
    template: "Product instance has status {status} and can't be modified.",
    message: "Product instance has status AWAITING_ACTION and can't be modified.",
    params: {
      status: "AWAITING_ACTION"
    },
    fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          description: "Product instance has status AWAITING_ACTION and can't be modified."
        }
      },
      message: "Product instance has status AWAITING_ACTION and can't be modified."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "d3a7f9c1-5e04-4b86-a2d7-4c1b8e0f6952"
        },
        query: {}
      },
      body: {
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      },
      input: {
        instanceId: "d3a7f9c1-5e04-4b86-a2d7-4c1b8e0f6952",
        catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
      }
    }
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "adjustProductInstanceSpecifications",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "success",
    status: 200,
    example: "assigned",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "assignProductInstanceToSite",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "success",
    status: 200,
    example: "unassigned",
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
    },
    required: [
      [
        "package"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "error",
    status: 404,
    example: "ACCOUNT_NOT_FOUND.wasntFound",
    grpc: "NOT_FOUND",
    code: "ACCOUNT_NOT_FOUND",
    variant: "wasntFound",
    template: "Account with id {accountId} wasn't found.",
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found.",
    params: {
      accountId: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
    },
    fix: "Correct the account id that the client sends.",
    body: {
      details: {
        applicationError: {
          code: "ACCOUNT_NOT_FOUND",
          description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
        }
      },
      message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
        },
        query: {}
      },
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      },
      headers: {
        "wix-account-id": "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      },
      input: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        idempotencyKey: "unassign-0f3c2c6e"
      }
    }
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "error",
    status: 428,
    example: "MISSING_SITE_ID",
    grpc: "FAILED_PRECONDITION",
    code: "MISSING_SITE_ID",
    template: "You must provide a siteId to unassign product instance {productInstanceId} from a site.",
    message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site.",
    params: {
      productInstanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
    },
    fix: "Read the package: an instance without `siteId` is unassigned already.",
    body: {
      details: {
        applicationError: {
          code: "MISSING_SITE_ID",
          description: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
        }
      },
      message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
        },
        query: {}
      },
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      },
      input: {
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        idempotencyKey: "unassign-0f3c2c6e"
      }
    }
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "error",
    status: 428,
    example: "PRODUCT_INSTANCE_NOT_FOUND.wasntFound",
    grpc: "FAILED_PRECONDITION",
    code: "PRODUCT_INSTANCE_NOT_FOUND",
    variant: "wasntFound",
    template: "Product instance with id {instanceId} wasn't found.",
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found.",
    params: {
      instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
    },
    fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
        }
      },
      message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ],
      [
        "details",
        "applicationError"
      ],
      [
        "details",
        "applicationError",
        "code"
      ]
    ],
    request: {
      parameters: {
        path: {
          instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
        },
        query: {}
      },
      body: {
        idempotencyKey: "unassign-0f3c2c6e"
      },
      input: {
        instanceId: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024",
        idempotencyKey: "unassign-0f3c2c6e"
      }
    }
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "unassignProductInstanceFromSite",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "success",
    status: 200,
    example: "updated",
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
    },
    required: [
      [
        "updatedPackage"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 400,
    example: "invalidRequest",
    body: {
      message: "externalId has size 101, expected 100 or less",
      details: {
        validationError: {
          fieldViolations: [
            {
              field: "externalId",
              description: "has size 101, expected 100 or less",
              violatedRule: "MAX_LENGTH",
              data: {
                threshold: 100
              }
            }
          ]
        }
      }
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 401,
    example: "unauthenticated",
    body: {
      message: "Unauthorized",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 403,
    example: "forbidden",
    body: {
      message: "Permission denied",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 429,
    example: "rateLimited",
    body: {
      message: "Resource exhausted",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 500,
    example: "internal",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 503,
    example: "unavailable",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  },
  {
    operation: "updatePackageExternalId",
    kind: "failure",
    status: 504,
    example: "deadlineExceeded",
    body: {
      message: "",
      details: {}
    },
    required: [
      [
        "message"
      ],
      [
        "details"
      ]
    ]
  }
];
