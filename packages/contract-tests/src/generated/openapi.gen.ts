// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
/** The bundled OpenAPI description. */
export const openapi: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: {
    title: "Wix Resellers API, packages and product instances",
    version: "1.0.0",
    summary: "Provision paid Wix services for your customers.",
    description: "A package holds product instances: paid services that a reseller provisions for a customer. Instances are floating, or assigned to a site.",
    license: {
      name: "MIT",
      identifier: "MIT"
    }
  },
  servers: [
    {
      url: "https://www.wixapis.com"
    }
  ],
  security: [
    {
      apiKey: [],
      accountId: []
    }
  ],
  tags: [
    {
      name: "Packages",
      description: "Create, read and cancel packages of product instances."
    },
    {
      name: "Product Instances",
      description: "Assign, adjust and cancel single product instances."
    }
  ],
  "x-error-envelope": {
    mediaType: "application/json",
    schema: {
      $ref: "#/components/schemas/ErrorResponse"
    },
    code: {
      at: "/details/applicationError/code"
    },
    messages: [
      "/details/applicationError/description",
      "/message"
    ],
    data: "/details/applicationError/data",
    violations: {
      at: "/details/validationError/fieldViolations",
      field: "/field",
      description: "/description",
      rule: "/violatedRule",
      ruleName: "/ruleName",
      data: "/data"
    },
    requestId: "x-wix-request-id"
  },
  paths: {
    "/resellers/v2/packages": {
      post: {
        operationId: "createPackageV2",
        summary: "Create a package",
        description: "Provisions one or more products for the account of the call. Each becomes a product instance, which is `PENDING` until it has been delivered. Instances without a site are floating.",
        tags: [
          "Packages"
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreatePackageV2Request"
              },
              examples: {
                yearlyPlan: {
                  value: {
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
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package with its instances.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  created: {
                    value: {
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
                            billingInfo: {
                              type: "RECURRING",
                              cycleDuration: {
                                unit: "YEAR",
                                count: 1
                              }
                            },
                            countryCode: "BR",
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            description: "Documented errors: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, SITE_NOT_FOUND, INVALID_REFERENCE_PRODUCT_INSTANCE_ID.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "PRODUCT_NOT_FOUND",
                                "ACCOUNT_NOT_FOUND",
                                "SITE_NOT_FOUND",
                                "INVALID_REFERENCE_PRODUCT_INSTANCE_ID"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  PRODUCT_NOT_FOUND: {
                    $ref: "#/components/examples/PRODUCT_NOT_FOUND"
                  },
                  "ACCOUNT_NOT_FOUND.wasNotFound": {
                    $ref: "#/components/examples/ACCOUNT_NOT_FOUND.wasNotFound"
                  },
                  SITE_NOT_FOUND: {
                    $ref: "#/components/examples/SITE_NOT_FOUND"
                  },
                  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: {
                    $ref: "#/components/examples/INVALID_REFERENCE_PRODUCT_INSTANCE_ID"
                  }
                }
              }
            }
          },
          "428": {
            description: "Documented errors: PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "PRODUCT_LIMIT_EXCEEDED",
                                "PRODUCT_SETTINGS_NOT_FOUND",
                                "MISSING_BILLING_CYCLE",
                                "INCOMPATIBLE_BILLING_CYCLE",
                                "INVALID_BILLING_CYCLE",
                                "INVALID_PRODUCTS",
                                "MULTIPLE_PRODUCT_ASSIGNMENTS",
                                "PRODUCT_TYPE_ALREADY_ASSIGNED",
                                "PRODUCT_NOT_SUPPORTED_ON_SITE"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  PRODUCT_LIMIT_EXCEEDED: {
                    $ref: "#/components/examples/PRODUCT_LIMIT_EXCEEDED"
                  },
                  PRODUCT_SETTINGS_NOT_FOUND: {
                    $ref: "#/components/examples/PRODUCT_SETTINGS_NOT_FOUND"
                  },
                  MISSING_BILLING_CYCLE: {
                    $ref: "#/components/examples/MISSING_BILLING_CYCLE"
                  },
                  INCOMPATIBLE_BILLING_CYCLE: {
                    $ref: "#/components/examples/INCOMPATIBLE_BILLING_CYCLE"
                  },
                  INVALID_BILLING_CYCLE: {
                    $ref: "#/components/examples/INVALID_BILLING_CYCLE"
                  },
                  INVALID_PRODUCTS: {
                    $ref: "#/components/examples/INVALID_PRODUCTS"
                  },
                  MULTIPLE_PRODUCT_ASSIGNMENTS: {
                    $ref: "#/components/examples/MULTIPLE_PRODUCT_ASSIGNMENTS"
                  },
                  PRODUCT_TYPE_ALREADY_ASSIGNED: {
                    $ref: "#/components/examples/PRODUCT_TYPE_ALREADY_ASSIGNED"
                  },
                  PRODUCT_NOT_SUPPORTED_ON_SITE: {
                    $ref: "#/components/examples/PRODUCT_NOT_SUPPORTED_ON_SITE"
                  }
                }
              }
            }
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages": {
      post: {
        operationId: "createPackage",
        summary: "Create a package (version 1)",
        description: "The older form of `createPackageV2`, in which a product may lack its country.",
        tags: [
          "Packages"
        ],
        deprecated: true,
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreatePackageRequest"
              },
              examples: {
                yearlyPlan: {
                  value: {
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
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package with its instances.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  created: {
                    value: {
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
                            billingInfo: {
                              type: "RECURRING",
                              cycleDuration: {
                                unit: "YEAR",
                                count: 1
                              }
                            },
                            countryCode: "BR",
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/{id}": {
      get: {
        operationId: "getPackage",
        summary: "Get a package",
        description: "Reads a package by its id. The account of the call must be the package's.",
        tags: [
          "Packages"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/PackageId"
          }
        ],
        responses: {
          "200": {
            description: "The package.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/GetPackageResponse"
                },
                examples: {
                  found: {
                    value: {
                      package: {
                        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
                        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
                        externalId: "order-2041",
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          },
                          {
                            instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
                            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
                            catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
                            status: "CANCELED",
                            billingInfo: {
                              type: "ONE_TIME"
                            },
                            countryCode: "BR"
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
                            countryCode: "BR"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      },
      delete: {
        operationId: "cancelPackage",
        summary: "Cancel a package",
        description: "Cancels all product instances of a package. The customer loses access at once, and what depends on the instances stops working.",
        tags: [
          "Packages"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/PackageId"
          }
        ],
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/IdempotentRequest"
              },
              examples: {
                withKey: {
                  value: {
                    idempotencyKey: "cancel-order-2041"
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package. Its instances may show their former status for a while.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  canceled: {
                    value: {
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/query": {
      post: {
        operationId: "queryPackages",
        summary: "Query packages",
        description: "Lists the packages of the account and its sub-accounts, page by page. Filter on `accountId` to narrow it down to one of them.",
        tags: [
          "Packages"
        ],
        "x-safe": true,
        "x-pagination": {
          cursor: "/query/cursorPaging/cursor",
          next: "/metadata/cursors/next",
          items: "/packages"
        },
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/QueryPackagesRequest"
              },
              examples: {
                ofOneAccount: {
                  value: {
                    query: {
                      filter: {
                        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20"
                      },
                      cursorPaging: {
                        limit: 100
                      }
                    }
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "One page of packages.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/QueryPackagesResponse"
                },
                examples: {
                  onePage: {
                    value: {
                      metadata: {
                        count: 1,
                        cursors: {}
                      },
                      packages: [
                        {
                          id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
                          accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
                          externalId: "order-2041",
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
                              createdDate: "2026-03-02T09:30:00.120Z",
                              updatedDate: "2026-03-02T09:30:00.120Z"
                            },
                            {
                              instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
                              siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
                              catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
                              status: "CANCELED",
                              billingInfo: {
                                type: "ONE_TIME"
                              },
                              countryCode: "BR"
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
                              countryCode: "BR"
                            }
                          ],
                          createdDate: "2026-03-02T09:30:00.480Z",
                          updatedDate: "2026-03-02T09:30:00.480Z"
                        }
                      ]
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/product-instances/{instanceId}": {
      delete: {
        operationId: "cancelProductInstance",
        summary: "Cancel a product instance",
        description: "Cancels one product instance. The customer loses access at once, and what depends on the instance stops working.",
        tags: [
          "Product Instances"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/InstanceId"
          }
        ],
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/IdempotentRequest"
              },
              examples: {
                withKey: {
                  value: {
                    idempotencyKey: "cancel-0f3c2c6e"
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package. The instance may show its former status for a while.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  canceled: {
                    value: {
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      },
      patch: {
        operationId: "adjustProductInstanceSpecifications",
        summary: "Adjust a product instance",
        description: "Changes the product of an instance to another one of the same type, its billing cycle, or both. The instance keeps its id and its site.",
        tags: [
          "Product Instances"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/InstanceId"
          }
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/AdjustProductInstanceSpecificationsRequest"
              },
              examples: {
                otherProduct: {
                  value: {
                    catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package with the changed instance.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  adjusted: {
                    value: {
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            description: "Documented errors: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, SITE_NOT_FOUND.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "PRODUCT_NOT_FOUND",
                                "ACCOUNT_NOT_FOUND",
                                "SITE_NOT_FOUND"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  PRODUCT_NOT_FOUND: {
                    $ref: "#/components/examples/PRODUCT_NOT_FOUND"
                  },
                  "ACCOUNT_NOT_FOUND.wasNotFound": {
                    $ref: "#/components/examples/ACCOUNT_NOT_FOUND.wasNotFound"
                  },
                  SITE_NOT_FOUND: {
                    $ref: "#/components/examples/SITE_NOT_FOUND"
                  }
                }
              }
            }
          },
          "428": {
            description: "Documented errors: PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, PRODUCT_INSTANCE_NOT_FOUND, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS, INCOMPATIBLE_PRODUCT, MISSING_PRODUCT_DETAILS, OPERATION_NOT_SUPPORTED_FOR_PRODUCT.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "PRODUCT_LIMIT_EXCEEDED",
                                "PRODUCT_SETTINGS_NOT_FOUND",
                                "MISSING_BILLING_CYCLE",
                                "INCOMPATIBLE_BILLING_CYCLE",
                                "INVALID_BILLING_CYCLE",
                                "INVALID_PRODUCTS",
                                "MULTIPLE_PRODUCT_ASSIGNMENTS",
                                "PRODUCT_TYPE_ALREADY_ASSIGNED",
                                "PRODUCT_NOT_SUPPORTED_ON_SITE",
                                "PRODUCT_INSTANCE_NOT_FOUND",
                                "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
                                "INCOMPATIBLE_PRODUCT",
                                "MISSING_PRODUCT_DETAILS",
                                "OPERATION_NOT_SUPPORTED_FOR_PRODUCT"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  PRODUCT_LIMIT_EXCEEDED: {
                    $ref: "#/components/examples/PRODUCT_LIMIT_EXCEEDED"
                  },
                  PRODUCT_SETTINGS_NOT_FOUND: {
                    $ref: "#/components/examples/PRODUCT_SETTINGS_NOT_FOUND"
                  },
                  MISSING_BILLING_CYCLE: {
                    $ref: "#/components/examples/MISSING_BILLING_CYCLE"
                  },
                  INCOMPATIBLE_BILLING_CYCLE: {
                    $ref: "#/components/examples/INCOMPATIBLE_BILLING_CYCLE"
                  },
                  INVALID_BILLING_CYCLE: {
                    $ref: "#/components/examples/INVALID_BILLING_CYCLE"
                  },
                  INVALID_PRODUCTS: {
                    $ref: "#/components/examples/INVALID_PRODUCTS"
                  },
                  MULTIPLE_PRODUCT_ASSIGNMENTS: {
                    $ref: "#/components/examples/MULTIPLE_PRODUCT_ASSIGNMENTS"
                  },
                  PRODUCT_TYPE_ALREADY_ASSIGNED: {
                    $ref: "#/components/examples/PRODUCT_TYPE_ALREADY_ASSIGNED"
                  },
                  PRODUCT_NOT_SUPPORTED_ON_SITE: {
                    $ref: "#/components/examples/PRODUCT_NOT_SUPPORTED_ON_SITE"
                  },
                  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": {
                    $ref: "#/components/examples/PRODUCT_INSTANCE_NOT_FOUND.wasNotFound"
                  },
                  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": {
                    $ref: "#/components/examples/INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId"
                  },
                  INCOMPATIBLE_PRODUCT: {
                    $ref: "#/components/examples/INCOMPATIBLE_PRODUCT"
                  },
                  "MISSING_PRODUCT_DETAILS.cycleDuration": {
                    $ref: "#/components/examples/MISSING_PRODUCT_DETAILS.cycleDuration"
                  },
                  "MISSING_PRODUCT_DETAILS.catalogProductId": {
                    $ref: "#/components/examples/MISSING_PRODUCT_DETAILS.catalogProductId"
                  },
                  "MISSING_PRODUCT_DETAILS.billingInfo": {
                    $ref: "#/components/examples/MISSING_PRODUCT_DETAILS.billingInfo"
                  },
                  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: {
                    $ref: "#/components/examples/OPERATION_NOT_SUPPORTED_FOR_PRODUCT"
                  },
                  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": {
                    $ref: "#/components/examples/INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly"
                  }
                }
              }
            }
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/product-instances/{instanceId}/{siteId}": {
      patch: {
        operationId: "assignProductInstanceToSite",
        summary: "Assign a product instance to a site",
        description: "Puts a product instance on a site, at once. An instance that is on another site moves. After a failure, read the package again: the instance may be on its former site, or floating.",
        tags: [
          "Product Instances"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/InstanceId"
          },
          {
            $ref: "#/components/parameters/SiteId"
          }
        ],
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/IdempotentRequest"
              },
              examples: {
                withKey: {
                  value: {
                    idempotencyKey: "assign-0f3c2c6e"
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package with the instance on the site.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  assigned: {
                    value: {
                      idempotencyKey: "assign-0f3c2c6e",
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
                            billingInfo: {
                              type: "RECURRING",
                              cycleDuration: {
                                unit: "YEAR",
                                count: 1
                              }
                            },
                            countryCode: "BR",
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/product-instances/{instanceId}/unassign": {
      patch: {
        operationId: "unassignProductInstanceFromSite",
        summary: "Unassign a product instance from its site",
        description: "Takes a product instance off its site. It becomes floating, and what depends on it stops working.",
        tags: [
          "Product Instances"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/InstanceId"
          }
        ],
        requestBody: {
          required: false,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/IdempotentRequest"
              },
              examples: {
                withKey: {
                  value: {
                    idempotencyKey: "unassign-0f3c2c6e"
                  }
                }
              }
            }
          }
        },
        responses: {
          "200": {
            description: "The package with the floating instance.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/PackageResponse"
                },
                examples: {
                  unassigned: {
                    value: {
                      idempotencyKey: "unassign-0f3c2c6e",
                      package: {
                        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
                        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
                        externalId: "order-2041",
                        productInstances: [
                          {
                            instanceId: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "404": {
            description: "Documented errors: ACCOUNT_NOT_FOUND.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "ACCOUNT_NOT_FOUND"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  "ACCOUNT_NOT_FOUND.wasntFound": {
                    $ref: "#/components/examples/ACCOUNT_NOT_FOUND.wasntFound"
                  }
                }
              }
            }
          },
          "428": {
            description: "Documented errors: MISSING_SITE_ID, PRODUCT_INSTANCE_NOT_FOUND.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  description: "The body of a failing response.",
                  required: [
                    "message",
                    "details"
                  ],
                  properties: {
                    message: {
                      type: "string"
                    },
                    details: {
                      type: "object",
                      properties: {
                        applicationError: {
                          type: "object",
                          properties: {
                            code: {
                              type: "string",
                              enum: [
                                "MISSING_SITE_ID",
                                "PRODUCT_INSTANCE_NOT_FOUND"
                              ]
                            },
                            description: {
                              type: "string"
                            },
                            data: {
                              type: [
                                "object",
                                "null"
                              ]
                            }
                          },
                          required: [
                            "code"
                          ]
                        },
                        validationError: {
                          type: "object",
                          properties: {
                            fieldViolations: {
                              type: "array",
                              items: {
                                $ref: "#/components/schemas/FieldViolation"
                              }
                            }
                          }
                        },
                        systemError: {
                          type: "object",
                          properties: {
                            errorCode: {
                              type: [
                                "string",
                                "null"
                              ]
                            }
                          }
                        },
                        tracing: {
                          type: "object",
                          deprecated: true,
                          additionalProperties: {
                            type: "string"
                          }
                        }
                      },
                      required: [
                        "applicationError"
                      ]
                    }
                  }
                },
                examples: {
                  MISSING_SITE_ID: {
                    $ref: "#/components/examples/MISSING_SITE_ID"
                  },
                  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": {
                    $ref: "#/components/examples/PRODUCT_INSTANCE_NOT_FOUND.wasntFound"
                  }
                }
              }
            }
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/resellers/v1/packages/update/{packageId}/{externalId}": {
      patch: {
        operationId: "updatePackageExternalId",
        summary: "Update a package's external id",
        description: "Replaces your own id of a package.",
        tags: [
          "Packages"
        ],
        parameters: [
          {
            $ref: "#/components/parameters/PackageIdToUpdate"
          },
          {
            $ref: "#/components/parameters/ExternalId"
          }
        ],
        responses: {
          "200": {
            description: "The package with its new id.",
            headers: {
              "x-wix-request-id": {
                $ref: "#/components/headers/RequestId"
              }
            },
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/UpdatePackageExternalIdResponse"
                },
                examples: {
                  updated: {
                    value: {
                      updatedPackage: {
                        id: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
                        accountId: "3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20",
                        externalId: "order-2041",
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
                            createdDate: "2026-03-02T09:30:00.120Z",
                            updatedDate: "2026-03-02T09:30:00.120Z"
                          },
                          {
                            instanceId: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77",
                            siteId: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
                            catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11",
                            status: "CANCELED",
                            billingInfo: {
                              type: "ONE_TIME"
                            },
                            countryCode: "BR"
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
                            countryCode: "BR"
                          }
                        ],
                        createdDate: "2026-03-02T09:30:00.480Z",
                        updatedDate: "2026-03-02T09:30:00.480Z"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            $ref: "#/components/responses/BadRequest"
          },
          "401": {
            $ref: "#/components/responses/Unauthorized"
          },
          "403": {
            $ref: "#/components/responses/Forbidden"
          },
          "429": {
            $ref: "#/components/responses/TooManyRequests"
          },
          "500": {
            $ref: "#/components/responses/InternalServerError"
          },
          "503": {
            $ref: "#/components/responses/ServiceUnavailable"
          },
          "504": {
            $ref: "#/components/responses/GatewayTimeout"
          }
        }
      }
    }
  },
  components: {
    securitySchemes: {
      apiKey: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        description: "An account-level API key, without a word such as `Bearer` in front of it."
      },
      accountId: {
        type: "apiKey",
        in: "header",
        name: "wix-account-id",
        description: "The GUID of the account on whose behalf the call is made."
      }
    },
    schemas: {
      IdempotencyKey: {
        type: [
          "string",
          "null"
        ],
        description: "A key of the call. Send the same one when you repeat the call after a technical failure, so that it has one effect; for how long keys are remembered is not documented.",
        maxLength: 100,
        "x-idempotency-key": true
      },
      ExternalId: {
        type: [
          "string",
          "null"
        ],
        description: "Your own id of the package. Wix does not check it.",
        maxLength: 100
      },
      Guid: {
        type: "string",
        format: "uuid",
        description: "A GUID."
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
        description: "A span of time, such as one year.",
        properties: {
          unit: {
            $ref: "#/components/schemas/IntervalUnit"
          },
          count: {
            type: "integer",
            description: "How many units."
          }
        }
      },
      Cycle: {
        type: "object",
        description: "How a product instance is billed.",
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
            description: "The time between two payments. Only for `RECURRING`.",
            $ref: "#/components/schemas/Interval"
          }
        }
      },
      CountryCode: {
        type: [
          "string",
          "null"
        ],
        description: "Where the customer is, as two letters of ISO 3166-1 alpha-2. Decides where vouchers can be claimed.",
        minLength: 2,
        maxLength: 2
      },
      DiscountCode: {
        type: [
          "string",
          "null"
        ],
        description: "A discount code. One that is not valid does not fail the call; it has no effect.",
        maxLength: 25
      },
      NewProductInstance: {
        type: "object",
        description: "A product to provision. Without `siteId` its instance is floating until it is assigned.",
        properties: {
          catalogProductId: {
            description: "The product in Wix's catalog.",
            $ref: "#/components/schemas/Guid"
          },
          siteId: {
            type: [
              "string",
              "null"
            ],
            description: "The site to assign the instance to."
          },
          billingInfo: {
            description: "May be left out where the product has exactly one billing cycle.",
            $ref: "#/components/schemas/Cycle"
          },
          countryCode: {
            $ref: "#/components/schemas/CountryCode"
          },
          discountCode: {
            $ref: "#/components/schemas/DiscountCode"
          },
          referenceProductInstanceId: {
            type: [
              "string",
              "null"
            ],
            description: "An instance that pays for this one. It must be pending or enabled, and can be referred to once."
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
            $ref: "#/components/schemas/IdempotencyKey"
          },
          externalId: {
            $ref: "#/components/schemas/ExternalId"
          },
          products: {
            type: "array",
            minItems: 1,
            maxItems: 1000,
            items: {
              allOf: [
                {
                  $ref: "#/components/schemas/NewProductInstance"
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
      Status: {
        type: "string",
        description: "`PENDING`: not available yet. `ENABLED`: usable. `CANCELED`: no longer available. `FAILED`: could not be delivered. `AWAITING_ACTION`: waits for the customer or another provider.",
        enum: [
          "PENDING",
          "ENABLED",
          "CANCELED",
          "FAILED",
          "AWAITING_ACTION"
        ]
      },
      FailureReason: {
        type: "object",
        description: "Why a product instance could not be delivered.",
        properties: {
          code: {
            type: "string",
            description: "`DELIVERY_TIMEOUT`: the delivery took too long. `EXTERNAL_FAILURE`: a process outside of Wix failed.",
            enum: [
              "UNKNOWN",
              "DELIVERY_TIMEOUT",
              "EXTERNAL_FAILURE"
            ]
          },
          message: {
            type: "string"
          }
        }
      },
      ProductInstance: {
        description: "A paid service. Members are absent where they are not set.",
        allOf: [
          {
            $ref: "#/components/schemas/NewProductInstance"
          },
          {
            type: "object",
            properties: {
              instanceId: {
                type: "string",
                readOnly: true,
                description: "Tells instances of one product apart."
              },
              status: {
                readOnly: true,
                $ref: "#/components/schemas/Status"
              },
              failure: {
                readOnly: true,
                description: "Only with the status `FAILED`.",
                $ref: "#/components/schemas/FailureReason"
              },
              createdDate: {
                type: [
                  "string",
                  "null"
                ],
                format: "date-time",
                readOnly: true
              },
              updatedDate: {
                type: [
                  "string",
                  "null"
                ],
                format: "date-time",
                readOnly: true
              },
              expirationDate: {
                type: [
                  "string",
                  "null"
                ],
                format: "date-time",
                readOnly: true,
                description: "Only where the instance does not renew itself."
              }
            }
          }
        ]
      },
      Package: {
        type: "object",
        description: "Product instances that were provisioned together. Members are absent where they are not set.",
        properties: {
          id: {
            readOnly: true,
            $ref: "#/components/schemas/Guid"
          },
          accountId: {
            readOnly: true,
            description: "The account that the package belongs to.",
            $ref: "#/components/schemas/Guid"
          },
          parentAccountId: {
            type: "string",
            readOnly: true,
            description: "The account above; the account itself where there is none."
          },
          externalId: {
            $ref: "#/components/schemas/ExternalId"
          },
          productInstances: {
            type: "array",
            minItems: 1,
            maxItems: 1000,
            items: {
              $ref: "#/components/schemas/ProductInstance"
            }
          },
          createdDate: {
            type: [
              "string",
              "null"
            ],
            format: "date-time",
            readOnly: true
          },
          updatedDate: {
            type: [
              "string",
              "null"
            ],
            format: "date-time",
            readOnly: true
          }
        }
      },
      PackageResponse: {
        type: "object",
        required: [
          "package"
        ],
        properties: {
          idempotencyKey: {
            description: "The key of the request, if it had one.",
            $ref: "#/components/schemas/IdempotencyKey"
          },
          package: {
            $ref: "#/components/schemas/Package"
          }
        }
      },
      FieldViolation: {
        type: "object",
        properties: {
          field: {
            type: "string",
            description: "The path of the field, such as `products[0].countryCode`."
          },
          description: {
            type: "string"
          },
          violatedRule: {
            type: "string",
            description: "The rule that the value breaks, such as `MAX`, `FORMAT` or `REQUIRED_FIELD`. New rules may appear."
          },
          ruleName: {
            type: [
              "string",
              "null"
            ],
            description: "The name of the rule, where it is a rule of its own."
          },
          data: {
            type: [
              "object",
              "null"
            ],
            description: "More about the rule, such as `threshold`."
          }
        }
      },
      ErrorResponse: {
        type: "object",
        description: "The body of a failing response.",
        required: [
          "message",
          "details"
        ],
        properties: {
          message: {
            type: "string"
          },
          details: {
            type: "object",
            properties: {
              applicationError: {
                type: "object",
                properties: {
                  code: {
                    type: "string"
                  },
                  description: {
                    type: "string"
                  },
                  data: {
                    type: [
                      "object",
                      "null"
                    ]
                  }
                }
              },
              validationError: {
                type: "object",
                properties: {
                  fieldViolations: {
                    type: "array",
                    items: {
                      $ref: "#/components/schemas/FieldViolation"
                    }
                  }
                }
              },
              systemError: {
                type: "object",
                properties: {
                  errorCode: {
                    type: [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              tracing: {
                type: "object",
                deprecated: true,
                additionalProperties: {
                  type: "string"
                }
              }
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
            $ref: "#/components/schemas/IdempotencyKey"
          },
          externalId: {
            $ref: "#/components/schemas/ExternalId"
          },
          products: {
            type: "array",
            minItems: 1,
            maxItems: 1000,
            items: {
              allOf: [
                {
                  $ref: "#/components/schemas/NewProductInstance"
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
      GetPackageResponse: {
        type: "object",
        required: [
          "package"
        ],
        properties: {
          package: {
            $ref: "#/components/schemas/Package"
          }
        }
      },
      IdempotentRequest: {
        type: "object",
        properties: {
          idempotencyKey: {
            $ref: "#/components/schemas/IdempotencyKey"
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
        description: "Which packages, in which order, how many at once. An empty query gives all, the newest first, 100 at once. After the first page send the cursor alone.",
        properties: {
          filter: {
            type: [
              "object",
              "null"
            ],
            description: "`id`, `accountId` and `externalId` take `$eq`, `$ne`, `$in` and `$exists`; the dates take comparisons such as `$gt`; most fields below `productInstances` take `$hasSome` and `$hasAll`. A value alone means `$eq`."
          },
          sort: {
            type: "array",
            description: "Only by `createdDate` and `updatedDate`.",
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
            description: "Dotted paths of the fields to return.",
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
            $ref: "#/components/schemas/CursorPaging"
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
            $ref: "#/components/schemas/PackageQuery"
          }
        }
      },
      PagingMetadata: {
        type: "object",
        properties: {
          count: {
            type: [
              "integer",
              "null"
            ],
            description: "How many packages this page has."
          },
          offset: {
            type: [
              "integer",
              "null"
            ]
          },
          total: {
            type: [
              "integer",
              "null"
            ],
            description: "How many packages there are. Only with `paging`, unless `tooManyToCount`."
          },
          tooManyToCount: {
            type: [
              "boolean",
              "null"
            ]
          },
          hasNext: {
            type: [
              "boolean",
              "null"
            ]
          },
          cursors: {
            type: "object",
            description: "Only with `cursorPaging`.",
            properties: {
              next: {
                type: [
                  "string",
                  "null"
                ]
              },
              prev: {
                type: [
                  "string",
                  "null"
                ]
              }
            }
          }
        }
      },
      QueryPackagesResponse: {
        type: "object",
        required: [
          "metadata",
          "packages"
        ],
        properties: {
          metadata: {
            $ref: "#/components/schemas/PagingMetadata"
          },
          packages: {
            type: "array",
            maxItems: 1000,
            items: {
              $ref: "#/components/schemas/Package"
            }
          }
        }
      },
      AdjustProductInstanceSpecificationsRequest: {
        type: "object",
        description: "What to change. At least one of `catalogProductId` and `billingInfo`.",
        properties: {
          idempotencyKey: {
            $ref: "#/components/schemas/IdempotencyKey"
          },
          catalogProductId: {
            type: [
              "string",
              "null"
            ],
            format: "uuid",
            description: "The new product, of the same type."
          },
          billingInfo: {
            description: "The new billing cycle. A recurring one needs `cycleDuration.unit`.",
            $ref: "#/components/schemas/Cycle"
          },
          discountCode: {
            $ref: "#/components/schemas/DiscountCode"
          }
        }
      },
      UpdatePackageExternalIdResponse: {
        type: "object",
        required: [
          "updatedPackage"
        ],
        properties: {
          updatedPackage: {
            $ref: "#/components/schemas/Package"
          }
        }
      }
    },
    headers: {
      RequestId: {
        description: "The id of the request, to quote to support.",
        schema: {
          type: "string",
          examples: [
            "1735689600.12345678901234567890"
          ]
        }
      }
    },
    responses: {
      BadRequest: {
        description: "The request breaks the rules of its fields; `fieldViolations` says which.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              invalidRequest: {
                value: {
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
                }
              }
            }
          }
        }
      },
      Unauthorized: {
        description: "The key is missing, unknown or not valid for this account.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              unauthenticated: {
                value: {
                  message: "Unauthorized",
                  details: {}
                }
              }
            }
          }
        }
      },
      Forbidden: {
        description: "The key lacks the permission to manage reseller packages.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              forbidden: {
                value: {
                  message: "Permission denied",
                  details: {}
                }
              }
            }
          }
        }
      },
      TooManyRequests: {
        description: "More requests than the rate limit allows. It is stated for apps as 200 in a minute, and for API keys not at all.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              rateLimited: {
                value: {
                  message: "Resource exhausted",
                  details: {}
                }
              }
            }
          }
        }
      },
      InternalServerError: {
        description: "The API failed. The body is empty by design.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              internal: {
                value: {
                  message: "",
                  details: {}
                }
              }
            }
          }
        }
      },
      ServiceUnavailable: {
        description: "The API is not available at the moment. The body is empty by design.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              unavailable: {
                value: {
                  message: "",
                  details: {}
                }
              }
            }
          }
        }
      },
      GatewayTimeout: {
        description: "The API took too long. The body is empty by design.",
        headers: {
          "x-wix-request-id": {
            $ref: "#/components/headers/RequestId"
          }
        },
        content: {
          "application/json": {
            schema: {
              $ref: "#/components/schemas/ErrorResponse"
            },
            examples: {
              deadlineExceeded: {
                value: {
                  message: "",
                  details: {}
                }
              }
            }
          }
        }
      }
    },
    examples: {
      PRODUCT_NOT_FOUND: {
        summary: "Unknown product",
        description: "The catalog has no product with the `catalogProductId` of the request.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_NOT_FOUND",
              description: "Product id not found in catalog."
            }
          },
          message: "Product id not found in catalog."
        },
        "x-error": {
          code: "PRODUCT_NOT_FOUND",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Product id not found in catalog.",
          fix: "Correct `catalogProductId`; Wix's B2B sales team has the list of the products that you may sell.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "ACCOUNT_NOT_FOUND.wasNotFound": {
        summary: "Unknown account",
        description: "There is no account with the id that the request carries in `wix-account-id`.",
        value: {
          details: {
            applicationError: {
              code: "ACCOUNT_NOT_FOUND",
              description: "Account with id 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20 was not found."
            }
          },
          message: "Account with id 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20 was not found."
        },
        "x-error": {
          code: "ACCOUNT_NOT_FOUND",
          variant: "wasNotFound",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Account with id {accountId} was not found.",
          fix: "Correct the account id that the client sends.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      PRODUCT_LIMIT_EXCEEDED: {
        summary: "Too many subscriptions of one product",
        description: "A product can be part of a limited number of subscriptions, and that number is reached.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_LIMIT_EXCEEDED",
              description: "Limit for product bda15dc1-816d-4ff3-8dcb-1172d5343cce exceeded, number of current subscriptions 3."
            }
          },
          message: "Limit for product bda15dc1-816d-4ff3-8dcb-1172d5343cce exceeded, number of current subscriptions 3."
        },
        "x-error": {
          code: "PRODUCT_LIMIT_EXCEEDED",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
          fix: "Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      PRODUCT_SETTINGS_NOT_FOUND: {
        summary: "Product without settings",
        description: "The product lacks the cancellation and notification settings that only Wix can define.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_SETTINGS_NOT_FOUND",
              description: "Product doesn't have any settings bda15dc1-816d-4ff3-8dcb-1172d5343cce."
            }
          },
          message: "Product doesn't have any settings bda15dc1-816d-4ff3-8dcb-1172d5343cce."
        },
        "x-error": {
          code: "PRODUCT_SETTINGS_NOT_FOUND",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product doesn't have any settings {productId}.",
          fix: "Ask Wix's B2B sales team to complete the product.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      MISSING_BILLING_CYCLE: {
        summary: "No billing cycle",
        description: "The product can be billed in several cycles, and the request does not say which.",
        value: {
          details: {
            applicationError: {
              code: "MISSING_BILLING_CYCLE",
              description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce must receive a cycle upon creating."
            }
          },
          message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce must receive a cycle upon creating."
        },
        "x-error": {
          code: "MISSING_BILLING_CYCLE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product {productId} must receive a cycle upon creating.",
          fix: "Send `billingInfo` with one of the product's cycles.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      INCOMPATIBLE_BILLING_CYCLE: {
        summary: "Billing cycle of another product",
        description: "The product cannot be billed in the cycle of the request; the message lists those that it can.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_BILLING_CYCLE",
              description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: MONTH, it is not one of MONTH, YEAR."
            }
          },
          message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: MONTH, it is not one of MONTH, YEAR."
        },
        "x-error": {
          code: "INCOMPATIBLE_BILLING_CYCLE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
          fix: "Send one of the cycles that the message lists.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      INVALID_BILLING_CYCLE: {
        summary: "Unsupported billing cycle",
        description: "The billing details of the request are not supported; the message lists the cycles that are.",
        value: {
          details: {
            applicationError: {
              code: "INVALID_BILLING_CYCLE",
              description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: MONTH, YEAR and the request had this contract details: RECURRING WEEK 1."
            }
          },
          message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: MONTH, YEAR and the request had this contract details: RECURRING WEEK 1."
        },
        "x-error": {
          code: "INVALID_BILLING_CYCLE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
          fix: "Send `billingInfo` with one of the cycles that the message lists.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      INVALID_PRODUCTS: {
        summary: "Unsupported products",
        description: "One or more products of the request are not supported.",
        value: {
          details: {
            applicationError: {
              code: "INVALID_PRODUCTS",
              description: "Invalid products: bda15dc1-816d-4ff3-8dcb-1172d5343cce, e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11."
            }
          },
          message: "Invalid products: bda15dc1-816d-4ff3-8dcb-1172d5343cce, e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11."
        },
        "x-error": {
          code: "INVALID_PRODUCTS",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Invalid products: {productIds}.",
          fix: "Remove the products that the message lists, or ask Wix's B2B sales team which ones you may sell.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      MULTIPLE_PRODUCT_ASSIGNMENTS: {
        summary: "One product twice on a site",
        description: "The request assigns products to one site that cannot be there together, such as the same product twice.",
        value: {
          details: {
            applicationError: {
              code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
              description: "Trying to assign products: bda15dc1-816d-4ff3-8dcb-1172d5343cce, e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11 that cannot be assigned simultaneously to the same site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44."
            }
          },
          message: "Trying to assign products: bda15dc1-816d-4ff3-8dcb-1172d5343cce, e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11 that cannot be assigned simultaneously to the same site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44."
        },
        "x-error": {
          code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
          fix: "List each product once for a site.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      PRODUCT_TYPE_ALREADY_ASSIGNED: {
        summary: "Site has a product of this type",
        description: "A site can have one product of this type, and it has one.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
              description: "Product type: premium-plan is allowed only as one instance per site and site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 already has one product of that type."
            }
          },
          message: "Product type: premium-plan is allowed only as one instance per site and site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 already has one product of that type."
        },
        "x-error": {
          code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
          fix: "Choose another site or another product, or adjust the instance that the site has.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      PRODUCT_NOT_SUPPORTED_ON_SITE: {
        summary: "Product does not suit the site",
        description: "The site lacks what the product needs, such as an active Premium plan.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
              description: "Site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 is not compatible with product bda15dc1-816d-4ff3-8dcb-1172d5343cce."
            }
          },
          message: "Site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 is not compatible with product bda15dc1-816d-4ff3-8dcb-1172d5343cce."
        },
        "x-error": {
          code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Site {metasiteId} is not compatible with product {productId}.",
          fix: "Give the site what the product needs first, in an earlier package.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      SITE_NOT_FOUND: {
        summary: "Site of another account",
        description: "The site does not exist, or another account owns it.",
        value: {
          details: {
            applicationError: {
              code: "SITE_NOT_FOUND",
              description: "Site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
            }
          },
          message: "Site 7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
        },
        "x-error": {
          code: "SITE_NOT_FOUND",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
          fix: "Correct the site id, or call on behalf of the account that owns the site.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      INVALID_REFERENCE_PRODUCT_INSTANCE_ID: {
        summary: "Reference instance unusable",
        description: "The instance of `referenceProductInstanceId` does not exist, or was referred to before: each can serve once.",
        value: {
          details: {
            applicationError: {
              code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
              description: "Reference product instance ID is invalid or has already been used."
            }
          },
          message: "Reference product instance ID is invalid or has already been used."
        },
        "x-error": {
          code: "INVALID_REFERENCE_PRODUCT_INSTANCE_ID",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Reference product instance ID is invalid or has already been used.",
          fix: "Refer to an instance that is pending or enabled and that no other product refers to.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": {
        summary: "Unknown product instance",
        description: "There is no product instance with this id.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_INSTANCE_NOT_FOUND",
              description: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 was not found."
            }
          },
          message: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 was not found."
        },
        "x-error": {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          variant: "wasNotFound",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product instance with id {instanceId} was not found.",
          fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": {
        summary: "Status forbids the change",
        description: "The product instance cannot be changed in its present status; the message names the instance.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
              description: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 is with incompatible status CANCELED."
            }
          },
          message: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 is with incompatible status CANCELED."
        },
        "x-error": {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          variant: "withInstanceId",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product instance with id {instanceId} is with incompatible status {status}.",
          fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      INCOMPATIBLE_PRODUCT: {
        summary: "Product of another type",
        description: "An instance can be changed only to a product of the same type.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_PRODUCT",
              description: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11."
            }
          },
          message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11."
        },
        "x-error": {
          code: "INCOMPATIBLE_PRODUCT",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Cannot change asset from product of type {existingProductType} with id {existingProductId} to product with id: {targetProductId}.",
          fix: "Choose a product of the same type, or create a new package with the other product.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "MISSING_PRODUCT_DETAILS.cycleDuration": {
        summary: "No cycle duration",
        description: "A recurring billing cycle was asked for without its duration.",
        value: {
          details: {
            applicationError: {
              code: "MISSING_PRODUCT_DETAILS",
              description: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
            }
          },
          message: "You haven't provided cycleDuration. The field is required forRECURRING billing types."
        },
        "x-error": {
          code: "MISSING_PRODUCT_DETAILS",
          variant: "cycleDuration",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "You haven't provided cycleDuration. The field is required forRECURRING billing types.",
          fix: "Send `billingInfo.cycleDuration` with the unit of the new cycle.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "MISSING_PRODUCT_DETAILS.catalogProductId": {
        summary: "No product",
        description: "The request replaces the product without saying by which.",
        value: {
          details: {
            applicationError: {
              code: "MISSING_PRODUCT_DETAILS",
              description: "You haven't provided catalogProductId."
            }
          },
          message: "You haven't provided catalogProductId."
        },
        "x-error": {
          code: "MISSING_PRODUCT_DETAILS",
          variant: "catalogProductId",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "You haven't provided catalogProductId.",
          fix: "Send `catalogProductId`.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "MISSING_PRODUCT_DETAILS.billingInfo": {
        summary: "No billing details",
        description: "The request changes the billing cycle without saying to which.",
        value: {
          details: {
            applicationError: {
              code: "MISSING_PRODUCT_DETAILS",
              description: "You haven't provided billingInfo."
            }
          },
          message: "You haven't provided billingInfo."
        },
        "x-error": {
          code: "MISSING_PRODUCT_DETAILS",
          variant: "billingInfo",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "You haven't provided billingInfo.",
          fix: "Send `billingInfo`.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      OPERATION_NOT_SUPPORTED_FOR_PRODUCT: {
        summary: "Product cannot be adjusted",
        description: "This product cannot be adjusted at all.",
        value: {
          details: {
            applicationError: {
              code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
              description: "This action isn't supported for product bda15dc1-816d-4ff3-8dcb-1172d5343cce."
            }
          },
          message: "This action isn't supported for product bda15dc1-816d-4ff3-8dcb-1172d5343cce."
        },
        "x-error": {
          code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "This action isn't supported for product {productId}.",
          fix: "Cancel the instance and create a package with another product, or ask Wix's B2B sales team.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": {
        summary: "Status forbids the change",
        description: "The product instance cannot be changed in its present status; the message names the status only.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
              description: "Product instance has status CANCELED and can't be modified."
            }
          },
          message: "Product instance has status CANCELED and can't be modified."
        },
        "x-error": {
          code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
          variant: "statusOnly",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product instance has status {status} and can't be modified.",
          fix: "Read the package: an instance in this status cannot be changed. Ask Wix's B2B sales team if it should not have it.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "ACCOUNT_NOT_FOUND.wasntFound": {
        summary: "Unknown account",
        description: "There is no account with the id that the request carries in `wix-account-id`. This operation words the message in its own way.",
        value: {
          details: {
            applicationError: {
              code: "ACCOUNT_NOT_FOUND",
              description: "Account with id 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20 wasn't found."
            }
          },
          message: "Account with id 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20 wasn't found."
        },
        "x-error": {
          code: "ACCOUNT_NOT_FOUND",
          variant: "wasntFound",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Account with id {accountId} wasn't found.",
          fix: "Correct the account id that the client sends.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      MISSING_SITE_ID: {
        summary: "Instance is on no site",
        description: "The product instance cannot be taken off a site, most likely because it is on none.",
        value: {
          details: {
            applicationError: {
              code: "MISSING_SITE_ID",
              description: "You must provide a siteId to unassign product instance 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 from a site."
            }
          },
          message: "You must provide a siteId to unassign product instance 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 from a site."
        },
        "x-error": {
          code: "MISSING_SITE_ID",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "You must provide a siteId to unassign product instance {productInstanceId} from a site.",
          fix: "Read the package: an instance without `siteId` is unassigned already.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      },
      "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": {
        summary: "Unknown product instance",
        description: "There is no product instance with this id. This operation words the message in its own way.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_INSTANCE_NOT_FOUND",
              description: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 wasn't found."
            }
          },
          message: "Product instance with id 0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55 wasn't found."
        },
        "x-error": {
          code: "PRODUCT_INSTANCE_NOT_FOUND",
          variant: "wasntFound",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product instance with id {instanceId} wasn't found.",
          fix: "Correct the instance id; `instanceId` is not the same as `catalogProductId`.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        }
      }
    },
    parameters: {
      PackageId: {
        name: "id",
        in: "path",
        required: true,
        description: "The package.",
        example: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        schema: {
          $ref: "#/components/schemas/Guid"
        }
      },
      InstanceId: {
        name: "instanceId",
        in: "path",
        required: true,
        description: "The product instance; not the product of the catalog.",
        example: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55",
        schema: {
          type: "string",
          minLength: 1
        }
      },
      SiteId: {
        name: "siteId",
        in: "path",
        required: true,
        description: "The site.",
        example: "7e1d5f0a-4b62-4f0e-9a53-2c8b6f1d9e44",
        schema: {
          type: "string",
          minLength: 1
        }
      },
      PackageIdToUpdate: {
        name: "packageId",
        in: "path",
        required: true,
        description: "The package.",
        example: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66",
        schema: {
          $ref: "#/components/schemas/Guid"
        }
      },
      ExternalId: {
        name: "externalId",
        in: "path",
        required: true,
        description: "Your own new id of the package.",
        example: "order-2041",
        schema: {
          type: "string",
          minLength: 1,
          maxLength: 100
        }
      }
    }
  }
};
