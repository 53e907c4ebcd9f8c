// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
/** What each documented error means, by its code or `CODE.variant`. */
export const explanations = {
  PRODUCT_NOT_FOUND: {
    title: "Unknown product",
    meaning: "The catalog has no product with the `catalogProductId` of the request.",
    parameters: {},
    message: "Product id not found in catalog.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_FOUND",
          description: "Product id not found in catalog."
        }
      },
      message: "Product id not found in catalog."
    }
  },
  "ACCOUNT_NOT_FOUND.wasNotFound": {
    title: "Unknown account",
    meaning: "There is no account with the id that the request carries in `wix-account-id`.",
    parameters: {
      accountId: {
        description: "The account that the call named.",
        example: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      }
    },
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "ACCOUNT_NOT_FOUND",
          description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
        }
      },
      message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
    }
  },
  PRODUCT_LIMIT_EXCEEDED: {
    title: "Too many subscriptions of one product",
    meaning: "A product can be part of a limited number of subscriptions, and that number is reached.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18"
      },
      numberOfCurrentSubscriptions: {
        description: "How many subscriptions of the product there are already.",
        example: 3
      }
    },
    message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_LIMIT_EXCEEDED",
          description: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
        }
      },
      message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
    }
  },
  PRODUCT_SETTINGS_NOT_FOUND: {
    title: "Product without settings",
    meaning: "The product lacks the cancellation and notification settings that only Wix can define.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
      }
    },
    message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_SETTINGS_NOT_FOUND",
          description: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
        }
      },
      message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
    }
  },
  MISSING_BILLING_CYCLE: {
    title: "No billing cycle",
    meaning: "The product can be billed in several cycles, and the request does not say which.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
      }
    },
    message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "MISSING_BILLING_CYCLE",
          description: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
        }
      },
      message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
    }
  },
  INCOMPATIBLE_BILLING_CYCLE: {
    title: "Billing cycle of another product",
    meaning: "The product cannot be billed in the cycle of the request; the message lists those that it can.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      },
      cycle: {
        description: "The billing cycle that was asked for.",
        example: "ONE_TIME"
      },
      cycles: {
        description: "The billing cycles that the product can have.",
        example: [
          "RECURRING MONTH 1",
          "RECURRING YEAR 1"
        ]
      }
    },
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
    }
  },
  INVALID_BILLING_CYCLE: {
    title: "Unsupported billing cycle",
    meaning: "The billing details of the request are not supported; the message lists the cycles that are.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      },
      settingsCycles: {
        description: "The billing cycles that the product can have.",
        example: [
          "RECURRING MONTH 1",
          "RECURRING YEAR 1"
        ]
      },
      requestedContractDetails: {
        description: "The billing details that the request had.",
        example: "RECURRING WEEK 1"
      }
    },
    message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INVALID_BILLING_CYCLE",
          description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
        }
      },
      message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
    }
  },
  INVALID_PRODUCTS: {
    title: "Unsupported products",
    meaning: "One or more products of the request are not supported.",
    parameters: {
      productIds: {
        description: "The products in question.",
        example: [
          "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
        ]
      }
    },
    message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INVALID_PRODUCTS",
          description: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
        }
      },
      message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
    }
  },
  MULTIPLE_PRODUCT_ASSIGNMENTS: {
    title: "One product twice on a site",
    meaning: "The request assigns products to one site that cannot be there together, such as the same product twice.",
    parameters: {
      productIds: {
        description: "The products in question.",
        example: [
          "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
        ]
      },
      metaSiteId: {
        description: "The site.",
        example: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
      }
    },
    message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
          description: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
        }
      },
      message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
    }
  },
  PRODUCT_TYPE_ALREADY_ASSIGNED: {
    title: "Site has a product of this type",
    meaning: "A site can have one product of this type, and it has one.",
    parameters: {
      productTypeId: {
        description: "The type of the product.",
        example: "premium-plan"
      },
      metasiteId: {
        description: "The site.",
        example: "a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50"
      }
    },
    message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
          description: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
        }
      },
      message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
    }
  },
  PRODUCT_NOT_SUPPORTED_ON_SITE: {
    title: "Product does not suit the site",
    meaning: "The site lacks what the product needs, such as an active Premium plan.",
    parameters: {
      metasiteId: {
        description: "The site.",
        example: "f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91"
      },
      productId: {
        description: "The product of the catalog.",
        example: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    },
    message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
          description: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        }
      },
      message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
    }
  },
  SITE_NOT_FOUND: {
    title: "Site of another account",
    meaning: "The site does not exist, or another account owns it.",
    parameters: {
      metaSiteId: {
        description: "The site.",
        example: "c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35"
      },
      requestingAccountId: {
        description: "The account that made the call.",
        example: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20"
      },
      ownerAccountId: {
        description: "The account that owns the site.",
        example: "7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33"
      }
    },
    message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33.",
    operations: [
      "createPackageV2",
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "SITE_NOT_FOUND",
          description: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
        }
      },
      message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
    }
  },
  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: {
    title: "Reference instance unusable",
    meaning: "The instance of `referenceProductInstanceId` does not exist, or was referred to before: each can serve once.",
    parameters: {},
    message: "Reference product instance ID is invalid or has already been used.",
    operations: [
      "createPackageV2"
    ],
    body: {
      details: {
        applicationError: {
          code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
          description: "Reference product instance ID is invalid or has already been used."
        }
      },
      message: "Reference product instance ID is invalid or has already been used."
    }
  },
  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": {
    title: "Unknown product instance",
    meaning: "There is no product instance with this id.",
    parameters: {
      instanceId: {
        description: "The product instance.",
        example: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
      }
    },
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
        }
      },
      message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
    }
  },
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": {
    title: "Status forbids the change",
    meaning: "The product instance cannot be changed in its present status; the message names the instance.",
    parameters: {
      instanceId: {
        description: "The product instance.",
        example: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77"
      },
      status: {
        description: "The status of the product instance.",
        example: "CANCELED"
      }
    },
    message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          description: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
        }
      },
      message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
    }
  },
  INCOMPATIBLE_PRODUCT: {
    title: "Product of another type",
    meaning: "An instance can be changed only to a product of the same type.",
    parameters: {
      existingProductType: {
        description: "The type of the product that the instance has now.",
        example: "premium-plan"
      },
      existingProductId: {
        description: "The product that the instance has now.",
        example: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
      },
      targetProductId: {
        description: "The product that was asked for.",
        example: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
      }
    },
    message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT",
          description: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        }
      },
      message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
    }
  },
  "MISSING_PRODUCT_DETAILS.cycleDuration": {
    title: "No cycle duration",
    meaning: "A recurring billing cycle was asked for without its duration.",
    parameters: {},
    message: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
        }
      },
      message: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
    }
  },
  "MISSING_PRODUCT_DETAILS.catalogProductId": {
    title: "No product",
    meaning: "The request replaces the product without saying by which.",
    parameters: {},
    message: "You haven't provided catalogProductId.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided catalogProductId."
        }
      },
      message: "You haven't provided catalogProductId."
    }
  },
  "MISSING_PRODUCT_DETAILS.billingInfo": {
    title: "No billing details",
    meaning: "The request changes the billing cycle without saying to which.",
    parameters: {},
    message: "You haven't provided billingInfo.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "MISSING_PRODUCT_DETAILS",
          description: "You haven't provided billingInfo."
        }
      },
      message: "You haven't provided billingInfo."
    }
  },
  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: {
    title: "Product cannot be adjusted",
    meaning: "This product cannot be adjusted at all.",
    parameters: {
      productId: {
        description: "The product of the catalog.",
        example: "90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638"
      }
    },
    message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
          description: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
        }
      },
      message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
    }
  },
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": {
    title: "Status forbids the change",
    meaning: "The product instance cannot be changed in its present status; the message names the status only.",
    parameters: {
      status: {
        description: "The status of the product instance.",
        example: "AWAITING_ACTION"
      }
    },
    message: "Product instance has status AWAITING_ACTION and can't be modified.",
    operations: [
      "adjustProductInstanceSpecifications"
    ],
    body: {
      details: {
        applicationError: {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          description: "Product instance has status AWAITING_ACTION and can't be modified."
        }
      },
      message: "Product instance has status AWAITING_ACTION and can't be modified."
    }
  },
  "ACCOUNT_NOT_FOUND.wasntFound": {
    title: "Unknown account",
    meaning: "There is no account with the id that the request carries in `wix-account-id`. This operation words the message in its own way.",
    parameters: {
      accountId: {
        description: "The account that the call named.",
        example: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
      }
    },
    message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found.",
    operations: [
      "unassignProductInstanceFromSite"
    ],
    body: {
      details: {
        applicationError: {
          code: "ACCOUNT_NOT_FOUND",
          description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
        }
      },
      message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
    }
  },
  MISSING_SITE_ID: {
    title: "Instance is on no site",
    meaning: "The product instance cannot be taken off a site, most likely because it is on none.",
    parameters: {
      productInstanceId: {
        description: "The product instance.",
        example: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
      }
    },
    message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site.",
    operations: [
      "unassignProductInstanceFromSite"
    ],
    body: {
      details: {
        applicationError: {
          code: "MISSING_SITE_ID",
          description: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
        }
      },
      message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
    }
  },
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": {
    title: "Unknown product instance",
    meaning: "There is no product instance with this id. This operation words the message in its own way.",
    parameters: {
      instanceId: {
        description: "The product instance.",
        example: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
      }
    },
    message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found.",
    operations: [
      "unassignProductInstanceFromSite"
    ],
    body: {
      details: {
        applicationError: {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
        }
      },
      message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
    }
  }
} as const;

/** The address of the site that explains every failure; `undefined` while the description has no `x-help-url`. */
export const helpAddress: string | undefined = undefined;
