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
  },
  createPackage: {
    method: "post",
    path: "/resellers/v1/packages",
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
          }
        }
      ]
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
        id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
      },
      query: {}
    },
    input: {
      id: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
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
          externalId: "order-2040"
        },
        cursorPaging: {
          limit: 100
        }
      }
    },
    input: {
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
        instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
        siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12"
      },
      query: {}
    },
    body: {
      idempotencyKey: "assign-61b8d4f2"
    },
    input: {
      instanceId: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74",
      siteId: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
      idempotencyKey: "assign-61b8d4f2"
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
        externalId: "order-2041-renewed"
      },
      query: {}
    },
    input: {
      packageId: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
      externalId: "order-2041-renewed"
    }
  }
};

/** The headers that authenticate a call, by the name of their security scheme. */
export const securityHeaders: Readonly<Record<string, string>> = {
  apiKey: "Authorization",
  accountId: "wix-account-id"
};

/** Values of the right form for the client's options, which open no account. */
export const credentials: Readonly<Record<string, string>> = {
  apiKey: "contract-test-key",
  accountId: "00000000-0000-4000-8000-000000000000"
};

/** The options that each call may replace, by the header in lower case that they are sent in. */
export const callOptions: Readonly<Record<string, string>> = {
  "wix-account-id": "accountId"
};
