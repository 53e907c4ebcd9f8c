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
      "x-idempotency-key": true
    },
    ExternalId: {
      type: [
        "string",
        "null"
      ],
      maxLength: 100
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
          type: "integer"
        }
      }
    },
    Cycle: {
      type: "object",
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
          $ref: "#/$defs/ExternalId"
        },
        products: {
          type: "array",
          minItems: 1,
          maxItems: 1000,
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
          items: {
            allOf: [
              {
                $ref: "#/$defs/NewProductInstance"
              },
              {
                type: "object",
                required: [
                  "catalogProductId"
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
          maximum: 100
        },
        cursor: {
          type: [
            "string",
            "null"
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
          $ref: "#/$defs/DiscountCode"
        }
      }
    }
  }
};
