// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { ServiceDescription } from "../http/service-description.ts";

/** The operations of the API, and the schemas that judge their requests. */
export const service: ServiceDescription = {
  operations: [
    {
      id: "createPackageV2",
      method: "POST",
      path: "/resellers/v2/packages",
      status: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/CreatePackageV2Request"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "createPackage",
      method: "POST",
      path: "/resellers/v1/packages",
      status: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/CreatePackageRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "getPackage",
      method: "GET",
      path: "/resellers/v1/packages/{id}",
      status: 200,
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            $ref: "#/$defs/Guid"
          }
        }
      ],
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "cancelPackage",
      method: "DELETE",
      path: "/resellers/v1/packages/{id}",
      status: 200,
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          schema: {
            $ref: "#/$defs/Guid"
          }
        }
      ],
      body: {
        required: false,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/IdempotentRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "queryPackages",
      method: "POST",
      path: "/resellers/v1/packages/query",
      status: 200,
      parameters: [],
      body: {
        required: true,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/QueryPackagesRequest"
        }
      },
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "cancelProductInstance",
      method: "DELETE",
      path: "/resellers/v1/packages/product-instances/{instanceId}",
      status: 200,
      parameters: [
        {
          name: "instanceId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1
          }
        }
      ],
      body: {
        required: false,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/IdempotentRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "adjustProductInstanceSpecifications",
      method: "PATCH",
      path: "/resellers/v1/packages/product-instances/{instanceId}",
      status: 200,
      parameters: [
        {
          name: "instanceId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1
          }
        }
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/AdjustProductInstanceSpecificationsRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "assignProductInstanceToSite",
      method: "PATCH",
      path: "/resellers/v1/packages/product-instances/{instanceId}/{siteId}",
      status: 200,
      parameters: [
        {
          name: "instanceId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1
          }
        },
        {
          name: "siteId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1
          }
        }
      ],
      body: {
        required: false,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/IdempotentRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "unassignProductInstanceFromSite",
      method: "PATCH",
      path: "/resellers/v1/packages/product-instances/{instanceId}/unassign",
      status: 200,
      parameters: [
        {
          name: "instanceId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1
          }
        }
      ],
      body: {
        required: false,
        mediaType: "application/json",
        schema: {
          $ref: "#/$defs/IdempotentRequest"
        }
      },
      idempotencyKey: "idempotencyKey",
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    },
    {
      id: "updatePackageExternalId",
      method: "PATCH",
      path: "/resellers/v1/packages/update/{packageId}/{externalId}",
      status: 200,
      parameters: [
        {
          name: "packageId",
          in: "path",
          required: true,
          schema: {
            $ref: "#/$defs/Guid"
          }
        },
        {
          name: "externalId",
          in: "path",
          required: true,
          schema: {
            type: "string",
            minLength: 1,
            maxLength: 100
          }
        }
      ],
      failures: {
        "400": {
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
        "401": {
          message: "Unauthorized",
          details: {}
        },
        "403": {
          message: "Permission denied",
          details: {}
        },
        "429": {
          message: "Resource exhausted",
          details: {}
        },
        "500": {
          message: "",
          details: {}
        },
        "503": {
          message: "",
          details: {}
        },
        "504": {
          message: "",
          details: {}
        }
      }
    }
  ],
  securityHeaders: {
    apiKey: "authorization",
    accountId: "wix-account-id"
  },
  mediaType: "application/json",
  requestIdHeader: "x-wix-request-id",
  schemas: {
    IdempotencyKey: {
      type: [
        "string",
        "null"
      ],
      maxLength: 100,
      "x-idempotency-key": true,
      "x-basis": [
        {
          id: "idempotency",
          status: "unknown",
          note: "Only the field is documented: not its scope, nor how long a key is remembered, nor what the same key with another request does. Repeating a call with the same key is taken to have one effect.",
          settle: "Repeat a creation with one key: at once, a day later, with another body, from another account."
        },
        {
          id: "idempotency-key-length",
          status: "inferred",
          note: "The limit of 100 characters is stated for the adjust call only and is assumed for all of them.",
          settle: "Send a key of 101 characters to each operation."
        }
      ]
    },
    ExternalId: {
      type: [
        "string",
        "null"
      ],
      maxLength: 100,
      "x-basis": [
        {
          id: "external-id-length",
          status: "inferred",
          note: "The limit of 100 characters is stated for the package. It is assumed for the requests that set the id.",
          settle: "Send an external id of 101 characters to each operation that takes one."
        }
      ]
    },
    Guid: {
      type: "string",
      format: "uuid"
    },
    IntervalUnit: {
      type: "string",
      enum: [
        "UNKNOWN",
        "DAY",
        "WEEK",
        "MONTH",
        "YEAR"
      ]
    },
    Interval: {
      type: "object",
      properties: {
        unit: {
          $ref: "#/$defs/IntervalUnit"
        },
        count: {
          type: "integer",
          "x-basis": [
            {
              id: "interval-count",
              status: "unknown",
              note: "No page limits the number of units. Any integer is accepted, and one that is left out is not given a default.",
              settle: "Send 0, a negative number, a very large one, and none."
            }
          ]
        }
      }
    },
    Cycle: {
      type: "object",
      "x-basis": [
        {
          id: "C3",
          status: "contradicted",
          note: "The samples of the reading calls name the cycle of an instance `paymentInfo`. Every schema and every other sample names it `billingInfo`, which is what the description has.",
          settle: "Read a package and look at the member of its instances."
        }
      ],
      properties: {
        type: {
          type: "string",
          enum: [
            "UNKNOWN",
            "ONE_TIME",
            "RECURRING"
          ]
        },
        cycleDuration: {
          $ref: "#/$defs/Interval"
        }
      }
    },
    CountryCode: {
      type: [
        "string",
        "null"
      ],
      minLength: 2,
      maxLength: 2
    },
    DiscountCode: {
      type: [
        "string",
        "null"
      ],
      maxLength: 25
    },
    NewProductInstance: {
      type: "object",
      properties: {
        catalogProductId: {
          $ref: "#/$defs/Guid"
        },
        siteId: {
          type: [
            "string",
            "null"
          ]
        },
        billingInfo: {
          $ref: "#/$defs/Cycle"
        },
        countryCode: {
          $ref: "#/$defs/CountryCode"
        },
        discountCode: {
          $ref: "#/$defs/DiscountCode"
        },
        referenceProductInstanceId: {
          type: [
            "string",
            "null"
          ],
          "x-basis": [
            {
              id: "C11",
              status: "contradicted",
              note: "The guide says that the instance which pays must be pending or \"ACTIVE\", but no status is called so. ENABLED is taken to be meant.",
              settle: "Refer to an enabled instance."
            }
          ]
        }
      }
    },
    CreatePackageV2Request: {
      type: "object",
      required: [
        "products"
      ],
      properties: {
        idempotencyKey: {
          $ref: "#/$defs/IdempotencyKey"
        },
        externalId: {
          $ref: "#/$defs/ExternalId",
          "x-basis": [
            {
              id: "C6",
              status: "contradicted",
              note: "The sample of the call sends `external_id`, the schema has `externalId`. The schema decides; the platform usually accepts both spellings.",
              settle: "Create a package with each spelling and read it back."
            }
          ]
        },
        products: {
          type: "array",
          minItems: 1,
          maxItems: 1000,
          "x-basis": [
            {
              id: "products-limit",
              status: "inferred",
              note: "A request may list 1 to 1000 products. The limits are stated for the instances of a package and are assumed for the request that creates it.",
              settle: "Send no product, then 1001 products."
            }
          ],
          items: {
            allOf: [
              {
                $ref: "#/$defs/NewProductInstance"
              },
              {
                type: "object",
                required: [
                  "catalogProductId",
                  "countryCode"
                ],
                "x-basis": [
                  {
                    id: "catalog-product-required",
                    status: "inferred",
                    note: "`catalogProductId` is required for each product of a request. The pages list only the country as required, but nothing can be created without a product.",
                    settle: "Create a package with a product that has no `catalogProductId`."
                  },
                  {
                    id: "country-code-missing",
                    status: "inferred",
                    note: "The country is required in this version, and its absence is taken for an invalid request (400), because no error code is documented for it.",
                    settle: "Create a package without a country."
                  }
                ],
                properties: {
                  countryCode: {
                    type: "string"
                  }
                }
              }
            ]
          }
        }
      }
    },
    CreatePackageRequest: {
      type: "object",
      required: [
        "products"
      ],
      properties: {
        idempotencyKey: {
          $ref: "#/$defs/IdempotencyKey"
        },
        externalId: {
          $ref: "#/$defs/ExternalId"
        },
        products: {
          type: "array",
          minItems: 1,
          maxItems: 1000,
          "x-basis": [
            {
              id: "products-limit",
              status: "inferred",
              note: "A request may list 1 to 1000 products. The limits are stated for the instances of a package and are assumed for the request that creates it.",
              settle: "Send no product, then 1001 products."
            }
          ],
          items: {
            allOf: [
              {
                $ref: "#/$defs/NewProductInstance"
              },
              {
                type: "object",
                required: [
                  "catalogProductId"
                ],
                "x-basis": [
                  {
                    id: "catalog-product-required",
                    status: "inferred",
                    note: "`catalogProductId` is required for each product of a request. The pages list only the country as required, but nothing can be created without a product.",
                    settle: "Create a package with a product that has no `catalogProductId`."
                  }
                ]
              }
            ]
          }
        }
      }
    },
    IdempotentRequest: {
      type: "object",
      properties: {
        idempotencyKey: {
          $ref: "#/$defs/IdempotencyKey"
        }
      }
    },
    CursorPaging: {
      type: "object",
      properties: {
        limit: {
          type: [
            "integer",
            "null"
          ],
          maximum: 100,
          "x-basis": [
            {
              id: "C10",
              status: "contradicted",
              note: "The page of the query call disagrees with itself: the prose calls the metadata `pagingMetadata` and the schema `metadata`; a page holds at most 100 packages in one place and 1000 in another; the sample asks for single fields and shows all of them; its filter says `Enabled` where the status is `ENABLED`. The schema decides, and the limit of a page is 100.",
              settle: "Query with a limit of 101, with a projection, and with the status in mixed case."
            }
          ]
        },
        cursor: {
          type: [
            "string",
            "null"
          ],
          "x-basis": [
            {
              id: "invalid-cursor",
              status: "unknown",
              note: "A filter or a sort order beside a cursor is said to be an error, but its status and code are not documented. The description does not forbid it.",
              settle: "Query with a broken cursor, and with a cursor and a filter."
            }
          ]
        }
      }
    },
    PackageQuery: {
      type: "object",
      properties: {
        filter: {
          type: [
            "object",
            "null"
          ],
          "x-basis": [
            {
              id: "unsupported-filter",
              status: "unknown",
              note: "No page says how a field or an operator is refused that the query does not support. The filter is a free object.",
              settle: "Filter on a field that does not exist, and with an operator that the field does not take."
            }
          ]
        },
        sort: {
          type: "array",
          items: {
            type: "object",
            properties: {
              fieldName: {
                type: "string"
              },
              order: {
                type: "string",
                enum: [
                  "ASC",
                  "DESC"
                ]
              }
            }
          }
        },
        fields: {
          type: "array",
          items: {
            type: "string"
          }
        },
        fieldsets: {
          type: "array",
          items: {
            type: "string"
          }
        },
        paging: {
          type: "object",
          properties: {
            limit: {
              type: [
                "integer",
                "null"
              ],
              "x-basis": [
                {
                  id: "paging-limit",
                  status: "unknown",
                  note: "A maximum is stated for `cursorPaging` only.",
                  settle: "Query with a paging limit of 1000 and of 100000."
                }
              ]
            },
            offset: {
              type: [
                "integer",
                "null"
              ]
            }
          }
        },
        cursorPaging: {
          $ref: "#/$defs/CursorPaging"
        }
      },
      not: {
        type: "object",
        required: [
          "paging",
          "cursorPaging"
        ],
        properties: {
          paging: true,
          cursorPaging: true
        }
      }
    },
    QueryPackagesRequest: {
      type: "object",
      required: [
        "query"
      ],
      properties: {
        query: {
          $ref: "#/$defs/PackageQuery"
        }
      }
    },
    AdjustProductInstanceSpecificationsRequest: {
      type: "object",
      properties: {
        idempotencyKey: {
          $ref: "#/$defs/IdempotencyKey"
        },
        catalogProductId: {
          type: [
            "string",
            "null"
          ],
          format: "uuid"
        },
        billingInfo: {
          $ref: "#/$defs/Cycle"
        },
        discountCode: {
          $ref: "#/$defs/DiscountCode",
          "x-basis": [
            {
              id: "C8",
              status: "contradicted",
              note: "The guide says that a discount code cannot be added after the creation, and the adjust call documents a field for one. Older pages add that it has an effect only together with a new product. The field is kept, without a promise.",
              settle: "Adjust the product of an instance with a valid code and look at the invoice."
            }
          ]
        }
      }
    }
  }
};
