// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { ExampleRequest } from "../matrix/example-request.ts";

/** One valid request for each operation; `input` is what the client's function takes. */
export const requests: Readonly<Record<string, ExampleRequest>> = {
  createPackageV2: {
    method: "post",
    path: "/resellers/v2/packages",
    parameters: {
      path: {},
      query: {}
    },
    body: {
      externalId: "order-2041",
      products: [
        {
          catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
          siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
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
      externalId: "order-2041",
      products: [
        {
          catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
          siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
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
  createPackage: {
    method: "post",
    path: "/resellers/v1/packages",
    parameters: {
      path: {},
      query: {}
    },
    body: {
      externalId: "order-2041",
      products: [
        {
          catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
          siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
          billingInfo: {
            type: "RECURRING",
            cycleDuration: {
              unit: "YEAR",
              count: 1
            }
          }
        }
      ]
    },
    input: {
      externalId: "order-2041",
      products: [
        {
          catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce",
          siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
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
  getPackage: {
    method: "get",
    path: "/resellers/v1/packages/{id}",
    parameters: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      query: {}
    },
    input: {
      id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
    }
  },
  cancelPackage: {
    method: "delete",
    path: "/resellers/v1/packages/{id}",
    parameters: {
      path: {
        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
      },
      query: {}
    },
    body: {
      idempotencyKey: "cancel-order-2041"
    },
    input: {
      id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
      idempotencyKey: "cancel-order-2041"
    }
  },
  queryPackages: {
    method: "post",
    path: "/resellers/v1/packages/query",
    parameters: {
      path: {},
      query: {}
    },
    body: {
      query: {
        filter: {
          accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20"
        },
        cursorPaging: {
          limit: 100
        }
      }
    },
    input: {
      query: {
        filter: {
          accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20"
        },
        cursorPaging: {
          limit: 100
        }
      }
    }
  },
  cancelProductInstance: {
    method: "delete",
    path: "/resellers/v1/packages/product-instances/{instanceId}",
    parameters: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      query: {}
    },
    body: {
      idempotencyKey: "cancel-0f3c2c6e"
    },
    input: {
      instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
      idempotencyKey: "cancel-0f3c2c6e"
    }
  },
  adjustProductInstanceSpecifications: {
    method: "patch",
    path: "/resellers/v1/packages/product-instances/{instanceId}",
    parameters: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      query: {}
    },
    body: {
      catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
    },
    input: {
      instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
      catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
    }
  },
  assignProductInstanceToSite: {
    method: "patch",
    path: "/resellers/v1/packages/product-instances/{instanceId}/{siteId}",
    parameters: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44"
      },
      query: {}
    },
    body: {
      idempotencyKey: "assign-0f3c2c6e"
    },
    input: {
      instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
      siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
      idempotencyKey: "assign-0f3c2c6e"
    }
  },
  unassignProductInstanceFromSite: {
    method: "patch",
    path: "/resellers/v1/packages/product-instances/{instanceId}/unassign",
    parameters: {
      path: {
        instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
      },
      query: {}
    },
    body: {
      idempotencyKey: "unassign-0f3c2c6e"
    },
    input: {
      instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
      idempotencyKey: "unassign-0f3c2c6e"
    }
  },
  updatePackageExternalId: {
    method: "patch",
    path: "/resellers/v1/packages/update/{packageId}/{externalId}",
    parameters: {
      path: {
        packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        externalId: "order-2041"
      },
      query: {}
    },
    input: {
      packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
      externalId: "order-2041"
    }
  }
};

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: Readonly<Record<string, string>> = {
  apiKey: "Authorization",
  accountId: "wix-account-id"
};
