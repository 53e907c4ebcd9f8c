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
    "x-basis": [
      {
        id: "message-punctuation",
        status: "unknown",
        note: "The errors page prints parameters and names of fields as code. The messages are taken to have neither the backticks nor the angle brackets of the page.",
        settle: "Provoke an error with a parameter and read the message."
      },
      {
        id: "message-lists",
        status: "inferred",
        note: "How a message joins the values of a list, and how it words a billing cycle, is not documented. Values are taken to be joined by a comma and a blank, and a cycle to read like `RECURRING YEAR 1` or `ONE_TIME`.",
        settle: "Provoke INCOMPATIBLE_BILLING_CYCLE and INVALID_PRODUCTS with two products."
      },
      {
        id: "error-data",
        status: "unknown",
        note: "No members of `data` are documented for this API. The parameters of a message may stand there too, so they are looked for in `data` first.",
        settle: "Provoke an error with a parameter and read `data`."
      }
    ],
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
  "x-basis": [
    {
      id: "C12",
      status: "contradicted",
      note: "The introduction of 2023 says that the API has no webhooks; newer pages of the cancel, assign and unassign calls list event triggers. Events are not described.",
      settle: "Subscribe to the events in a test app."
    },
    {
      id: "order-of-checks",
      status: "unknown",
      note: "No page says in which order a request is checked when several errors apply.",
      settle: "Send requests with two mistakes each."
    },
    {
      id: "lenient-input",
      status: "inferred",
      note: "The platform's own SDK sends path parameters a second time in the body, and some samples write names in snake case. The API is taken to accept both; the description has the documented form only and forbids neither.",
      settle: "Send a request in each form."
    }
  ],
  paths: {
    "/resellers/v2/packages": {
      post: {
        operationId: "createPackageV2",
        summary: "Create a package",
        description: "Provisions one or more products for the account of the call. Each becomes a product instance, which is `PENDING` until it has been delivered. Instances without a site are floating.",
        tags: [
          "Packages"
        ],
        "x-basis": [
          {
            id: "C2",
            status: "contradicted",
            note: "The page of this call names the path of version 2, and the sample on the same page posts to version 1. The path of version 2 is used, which two other sources confirm.",
            settle: "Post to both paths."
          }
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: {
                $ref: "#/components/schemas/CreatePackageV2Request"
              },
              examples: {
                created: {
                  value: {
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
                PRODUCT_NOT_FOUND: {
                  value: {
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
                PRODUCT_LIMIT_EXCEEDED: {
                  value: {
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
                PRODUCT_SETTINGS_NOT_FOUND: {
                  value: {
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
                MISSING_BILLING_CYCLE: {
                  value: {
                    externalId: "order-2050",
                    products: [
                      {
                        catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20",
                        countryCode: "BR"
                      }
                    ]
                  }
                },
                INCOMPATIBLE_BILLING_CYCLE: {
                  value: {
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
                INVALID_BILLING_CYCLE: {
                  value: {
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
                INVALID_PRODUCTS: {
                  value: {
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
                MULTIPLE_PRODUCT_ASSIGNMENTS: {
                  value: {
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
                PRODUCT_TYPE_ALREADY_ASSIGNED: {
                  value: {
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
                PRODUCT_NOT_SUPPORTED_ON_SITE: {
                  value: {
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
                SITE_NOT_FOUND: {
                  value: {
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
                INVALID_REFERENCE_PRODUCT_INSTANCE_ID: {
                  value: {
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
        },
        "x-docs-section": "Create Package Errors"
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
        "x-basis": [
          {
            id: "C14",
            status: "contradicted",
            note: "Two days are named on which this version was to be removed, both in the past, and the newest menu does not show it. It is described as deprecated. No error is listed for it, so that all of them arrive as unlisted codes.",
            settle: "Create a package with this version."
          }
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
                created: {
                  value: {
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
        "x-basis": [
          {
            id: "missing-package",
            status: "unknown",
            note: "No page says how a package is refused that does not exist or belongs to another account. No error is described for it, so that any code arrives as an unlisted one.",
            settle: "Call with a random GUID, and with the id of a package of another account."
          }
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
        "x-basis": [
          {
            id: "C4",
            status: "contradicted",
            note: "The published samples of both cancel calls still show the instance as PENDING. The example shows CANCELED, which is what the status means. Callers must expect the former status for a while.",
            settle: "Cancel an instance and compare the answer with what getPackage gives at once and a minute later."
          },
          {
            id: "C9",
            status: "contradicted",
            note: "The pages document the idempotency key of the two DELETE calls as a member of the body. The platform's own SDK sends such members in the query string. The description follows the pages.",
            settle: "Send the same DELETE twice with one key in the body, then in the query, and see which of the two echoes the key."
          },
          {
            id: "canceled-twice",
            status: "unknown",
            note: "No page says what a second cancellation of the same package or instance answers.",
            settle: "Cancel the same instance twice without an idempotency key."
          },
          {
            id: "allowed-statuses",
            status: "unknown",
            note: "No page lists the statuses in which an instance can be adjusted, assigned or cancelled. The error texts only say that some status forbids the change.",
            settle: "Call each operation on an instance in each status."
          },
          {
            id: "missing-package",
            status: "unknown",
            note: "No page says how a package is refused that does not exist or belongs to another account. No error is described for it, so that any code arrives as an unlisted one.",
            settle: "Call with a random GUID, and with the id of a package of another account."
          }
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
                canceled: {
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
                            createdDate: "2026-02-02T09:30:00.000Z",
                            updatedDate: "2026-03-02T09:30:00.000Z"
                          }
                        ],
                        createdDate: "2026-02-02T09:30:00.000Z",
                        updatedDate: "2026-03-02T09:30:00.000Z"
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
                onePage: {
                  value: {
                    query: {
                      filter: {
                        externalId: "order-2040"
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
        "x-basis": [
          {
            id: "C4",
            status: "contradicted",
            note: "The published samples of both cancel calls still show the instance as PENDING. The example shows CANCELED, which is what the status means. Callers must expect the former status for a while.",
            settle: "Cancel an instance and compare the answer with what getPackage gives at once and a minute later."
          },
          {
            id: "C9",
            status: "contradicted",
            note: "The pages document the idempotency key of the two DELETE calls as a member of the body. The platform's own SDK sends such members in the query string. The description follows the pages.",
            settle: "Send the same DELETE twice with one key in the body, then in the query, and see which of the two echoes the key."
          },
          {
            id: "canceled-twice",
            status: "unknown",
            note: "No page says what a second cancellation of the same package or instance answers.",
            settle: "Cancel the same instance twice without an idempotency key."
          },
          {
            id: "allowed-statuses",
            status: "unknown",
            note: "No page lists the statuses in which an instance can be adjusted, assigned or cancelled. The error texts only say that some status forbids the change.",
            settle: "Call each operation on an instance in each status."
          }
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
                canceled: {
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
                            createdDate: "2026-02-02T09:30:00.000Z",
                            updatedDate: "2026-03-02T09:30:00.000Z"
                          }
                        ],
                        createdDate: "2026-02-02T09:30:00.000Z",
                        updatedDate: "2026-03-02T09:30:00.000Z"
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
                adjusted: {
                  value: {
                    catalogProductId: "e5f5c2b0-9c1b-4a57-9b0a-3d2d3f6a7c11"
                  }
                },
                PRODUCT_NOT_FOUND: {
                  value: {
                    catalogProductId: "0ad1e2f3-4a5b-4c6d-8e7f-901a2b3c4d5e"
                  }
                },
                PRODUCT_LIMIT_EXCEEDED: {
                  value: {
                    catalogProductId: "1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18"
                  }
                },
                PRODUCT_SETTINGS_NOT_FOUND: {
                  value: {
                    catalogProductId: "84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604"
                  }
                },
                MISSING_BILLING_CYCLE: {
                  value: {
                    catalogProductId: "6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20"
                  }
                },
                INCOMPATIBLE_BILLING_CYCLE: {
                  value: {
                    billingInfo: {
                      type: "ONE_TIME"
                    }
                  }
                },
                INVALID_BILLING_CYCLE: {
                  value: {
                    billingInfo: {
                      type: "RECURRING",
                      cycleDuration: {
                        unit: "WEEK",
                        count: 1
                      }
                    }
                  }
                },
                INVALID_PRODUCTS: {
                  value: {
                    catalogProductId: "b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43"
                  }
                },
                MULTIPLE_PRODUCT_ASSIGNMENTS: {
                  value: {
                    catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62"
                  }
                },
                PRODUCT_NOT_SUPPORTED_ON_SITE: {
                  value: {
                    catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
                  }
                },
                INCOMPATIBLE_PRODUCT: {
                  value: {
                    catalogProductId: "e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17"
                  }
                },
                "MISSING_PRODUCT_DETAILS.cycleDuration": {
                  value: {
                    billingInfo: {
                      type: "RECURRING"
                    }
                  }
                },
                "MISSING_PRODUCT_DETAILS.catalogProductId": {
                  value: {}
                },
                "MISSING_PRODUCT_DETAILS.billingInfo": {
                  value: {
                    catalogProductId: "bda15dc1-816d-4ff3-8dcb-1172d5343cce"
                  }
                }
              }
            }
          }
        },
        "x-basis": [
          {
            id: "allowed-statuses",
            status: "unknown",
            note: "No page lists the statuses in which an instance can be adjusted, assigned or cancelled. The error texts only say that some status forbids the change.",
            settle: "Call each operation on an instance in each status."
          }
        ],
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
                            createdDate: "2026-02-02T09:30:00.000Z",
                            updatedDate: "2026-03-02T09:30:00.000Z"
                          }
                        ],
                        createdDate: "2026-02-02T09:30:00.000Z",
                        updatedDate: "2026-03-02T09:30:00.000Z"
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
        },
        "x-docs-section": "Adjust Product Instance Specifications Errors"
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
        "x-basis": [
          {
            id: "C1",
            status: "contradicted",
            note: "Every operation page says that its method has no errors of its own, and the errors page lists errors of three operations. The errors page decides. It lists none for this operation, although those of sites, types and statuses plausibly apply; they arrive as unlisted codes.",
            settle: "Assign an instance to a site of another account and to one that has a product of its type."
          },
          {
            id: "allowed-statuses",
            status: "unknown",
            note: "No page lists the statuses in which an instance can be adjusted, assigned or cancelled. The error texts only say that some status forbids the change.",
            settle: "Call each operation on an instance in each status."
          }
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
                assigned: {
                  value: {
                    idempotencyKey: "assign-61b8d4f2"
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
        "x-basis": [
          {
            id: "C5",
            status: "contradicted",
            note: "MISSING_SITE_ID tells the caller to send a site id, but the request of the unassign call has no field for one. It is taken to mean that the instance is on no site.",
            settle: "Unassign an instance that is floating already, and one that is on a site, and compare the answers."
          }
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
                unassigned: {
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
        },
        "x-docs-section": "Unassign Product Instance From Site Errors"
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
        "x-basis": [
          {
            id: "missing-package",
            status: "unknown",
            note: "No page says how a package is refused that does not exist or belongs to another account. No error is described for it, so that any code arrives as an unlisted one.",
            settle: "Call with a random GUID, and with the id of a package of another account."
          }
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
        description: "An account-level API key, without a word such as `Bearer` in front of it.",
        "x-basis": [
          {
            id: "C16",
            status: "contradicted",
            note: "The pages say that only an account-level key works, and a banner on the same pages asks for the identity of an app or a user. Only the key is described.",
            settle: "Call with the token of an app."
          }
        ]
      },
      accountId: {
        type: "apiKey",
        in: "header",
        name: "wix-account-id",
        description: "The GUID of the account on whose behalf the call is made.",
        "x-identifier": "uuid",
        "x-examples": {
          "ACCOUNT_NOT_FOUND.wasNotFound": {
            value: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
          },
          "ACCOUNT_NOT_FOUND.wasntFound": {
            value: "d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04"
          }
        }
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
        description: "Your own id of the package. Wix does not check it.",
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
            description: "How many units.",
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
        description: "How a product instance is billed.",
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
            description: "An instance that pays for this one. It must be pending or enabled, and can be referred to once.",
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
            $ref: "#/components/schemas/IdempotencyKey"
          },
          externalId: {
            $ref: "#/components/schemas/ExternalId",
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
                  $ref: "#/components/schemas/NewProductInstance"
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
      Status: {
        type: "string",
        description: "`PENDING`: not available yet. `ENABLED`: usable. `CANCELED`: no longer available. `FAILED`: could not be delivered. `AWAITING_ACTION`: waits for the customer or another provider.",
        "x-basis": [
          {
            id: "delivery",
            status: "inferred",
            note: "Instances are taken to be delivered asynchronously: PENDING in the answer that creates or adjusts them, and ENABLED, FAILED or AWAITING_ACTION later. Assigning and unassigning leave the status as it is, as in the samples.",
            settle: "Create a package and read it until the status changes."
          }
        ],
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
            description: "The account above; the account itself where there is none.",
            "x-basis": [
              {
                id: "parent-account",
                status: "contradicted",
                note: "The types of the service mark the member as internal, but the samples of the assign and unassign calls show it. It is described and never required.",
                settle: "Read a package of a main account and one of a sub-account."
              }
            ]
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
        "x-basis": [
          {
            id: "answer-members",
            status: "inferred",
            note: "The member that holds the packages of an answer is required. The pages declare every member of an answer as optional, but no sample lacks this one.",
            settle: "Compare recorded answers of each operation."
          }
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
            description: "The rule that the value breaks, such as `MAX`, `FORMAT` or `REQUIRED_FIELD`. New rules may appear.",
            "x-basis": [
              {
                id: "C13",
                status: "contradicted",
                note: "The platform's types list the rules as an enum, and a sample of its own guide uses a rule, `CUSTOM`, that is not in it. The member is an open text.",
                settle: "Collect the rules of recorded field violations."
              }
            ]
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
        "x-basis": [
          {
            id: "envelope",
            status: "inferred",
            note: "The relation of the errors page to the body of a response is not documented. The code is taken to stand in `details.applicationError.code`, and the text in its `description` and in `message`. Both members of the body are taken to be always there.",
            settle: "Provoke one documented error and read the body."
          }
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
                  $ref: "#/components/schemas/NewProductInstance"
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
      GetPackageResponse: {
        type: "object",
        required: [
          "package"
        ],
        "x-basis": [
          {
            id: "answer-members",
            status: "inferred",
            note: "The member that holds the packages of an answer is required. The pages declare every member of an answer as optional, but no sample lacks this one.",
            settle: "Compare recorded answers of each operation."
          }
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
        description: "Which packages, in which order, how many at once. An empty query gives all, the newest first, 100 at once. After the first page send the cursor alone.",
        properties: {
          filter: {
            type: [
              "object",
              "null"
            ],
            description: "`id`, `accountId` and `externalId` take `$eq`, `$ne`, `$in` and `$exists`; the dates take comparisons such as `$gt`; most fields below `productInstances` take `$hasSome` and `$hasAll`. A value alone means `$eq`.",
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
        "x-basis": [
          {
            id: "answer-members",
            status: "inferred",
            note: "The member that holds the packages of an answer is required. The pages declare every member of an answer as optional, but no sample lacks this one.",
            settle: "Compare recorded answers of each operation."
          },
          {
            id: "C10",
            status: "contradicted",
            note: "The page of the query call disagrees with itself: the prose calls the metadata `pagingMetadata` and the schema `metadata`; a page holds at most 100 packages in one place and 1000 in another; the sample asks for single fields and shows all of them; its filter says `Enabled` where the status is `ENABLED`. The schema decides, and the limit of a page is 100.",
            settle: "Query with a limit of 101, with a projection, and with the status in mixed case."
          }
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
        description: "What to change: `catalogProductId`, `billingInfo`, or both. A request with neither is answered with `MISSING_PRODUCT_DETAILS`.",
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
            $ref: "#/components/schemas/DiscountCode",
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
      },
      UpdatePackageExternalIdResponse: {
        type: "object",
        required: [
          "updatedPackage"
        ],
        "x-basis": [
          {
            id: "answer-members",
            status: "inferred",
            note: "The member that holds the packages of an answer is required. The pages declare every member of an answer as optional, but no sample lacks this one.",
            settle: "Compare recorded answers of each operation."
          },
          {
            id: "C7",
            status: "contradicted",
            note: "The sample of the call names the package `updated_package`, the schema `updatedPackage`. The schema decides.",
            settle: "Change an external id and read the answer."
          }
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
        "x-basis": [
          {
            id: "request-id",
            status: "inferred",
            note: "The header is documented on a support page, its form is not. The example has the form that was seen there.",
            settle: "Read the header of any response."
          }
        ],
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
        "x-basis": [
          {
            id: "validation-texts",
            status: "inferred",
            note: "The form of field violations is documented in general, not for this API. The example is invented, and which rules are checked before the documented errors is not known.",
            settle: "Send a request that breaks a limit, and one that also has an unknown product."
          }
        ],
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
        "x-basis": [
          {
            id: "failure-texts",
            status: "inferred",
            note: "The texts of failures without an application code are not documented. Those of the examples are invented, and clients must not compare them.",
            settle: "Call without a key, with a wrong one, and with one that lacks the permission."
          },
          {
            id: "refused-key",
            status: "unknown",
            note: "No page shows the body with which a wrong key is refused, and 401 is also used for missing permissions.",
            settle: "Call with a wrong key and read status and body."
          }
        ],
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
        "x-basis": [
          {
            id: "failure-texts",
            status: "inferred",
            note: "The texts of failures without an application code are not documented. Those of the examples are invented, and clients must not compare them.",
            settle: "Call without a key, with a wrong one, and with one that lacks the permission."
          }
        ],
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
        "x-basis": [
          {
            id: "failure-texts",
            status: "inferred",
            note: "The texts of failures without an application code are not documented. Those of the examples are invented, and clients must not compare them.",
            settle: "Call without a key, with a wrong one, and with one that lacks the permission."
          },
          {
            id: "rate-limit",
            status: "inferred",
            note: "A limit of 200 requests a minute is stated for apps. That keys of accounts are limited too, that the status is 429, and that no header says when to call again, is assumed.",
            settle: "Send more than 200 requests in a minute and read status and headers."
          }
        ],
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
        "x-basis": [
          {
            id: "failure-statuses",
            status: "inferred",
            note: "The guide lists these statuses and says that bodies of 5xx are empty, but it does not say which failure of the service leads to which of them. 503 is taken for an unavailable service and 504 for an exceeded deadline.",
            settle: "Compare recorded failures."
          }
        ],
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
        "x-basis": [
          {
            id: "failure-statuses",
            status: "inferred",
            note: "The guide lists these statuses and says that bodies of 5xx are empty, but it does not say which failure of the service leads to which of them. 503 is taken for an unavailable service and 504 for an exceeded deadline.",
            settle: "Compare recorded failures."
          }
        ],
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
              description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
            }
          },
          message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 was not found."
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
              description: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
            }
          },
          message: "Limit for product 1d7f3b9a-2c64-4e81-b5a0-7e9c6d4f2b18 exceeded, number of current subscriptions 3."
        },
        "x-error": {
          code: "PRODUCT_LIMIT_EXCEEDED",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Limit for product {productId} exceeded, number of current subscriptions {numberOfCurrentSubscriptions}.",
          fix: "Cancel a subscription of the product that is no longer needed, or ask Wix's B2B sales team about the limit.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "limit-scope",
            status: "unknown",
            note: "No page says which subscriptions count towards the limit of a product: those of the account or also of its parent, and whether cancelled ones count.",
            settle: "Reach the limit in one account, cancel an instance, and create one in a sibling account."
          }
        ]
      },
      PRODUCT_SETTINGS_NOT_FOUND: {
        summary: "Product without settings",
        description: "The product lacks the cancellation and notification settings that only Wix can define.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_SETTINGS_NOT_FOUND",
              description: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
            }
          },
          message: "Product doesn't have any settings 84c0e6d2-9b17-4a3f-8d52-c1f7a9b3e604."
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
              description: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
            }
          },
          message: "Product 6f2a8c4e-d013-4b79-9e65-3a8d1b7c5f20 must receive a cycle upon creating."
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
              description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
            }
          },
          message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce cannot be used with cycle: ONE_TIME, it is not one of RECURRING MONTH 1, RECURRING YEAR 1."
        },
        "x-error": {
          code: "INCOMPATIBLE_BILLING_CYCLE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product {productId} cannot be used with cycle: {cycle}, it is not one of {cycles}.",
          fix: "Send one of the cycles that the message lists.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "cycle-errors",
            status: "inferred",
            note: "No page draws the line between INVALID_BILLING_CYCLE and INCOMPATIBLE_BILLING_CYCLE. The first is taken for a cycle that no product supports, the second for one that other products support.",
            settle: "Create a package with a weekly cycle, and with a cycle that only another product has."
          }
        ]
      },
      INVALID_BILLING_CYCLE: {
        summary: "Unsupported billing cycle",
        description: "The billing details of the request are not supported; the message lists the cycles that are.",
        value: {
          details: {
            applicationError: {
              code: "INVALID_BILLING_CYCLE",
              description: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
            }
          },
          message: "Product bda15dc1-816d-4ff3-8dcb-1172d5343cce is allowed for those cycles: RECURRING MONTH 1, RECURRING YEAR 1 and the request had this contract details: RECURRING WEEK 1."
        },
        "x-error": {
          code: "INVALID_BILLING_CYCLE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product {productId} is allowed for those cycles: {settingsCycles} and the request had this contract details: {requestedContractDetails}.",
          fix: "Send `billingInfo` with one of the cycles that the message lists.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "cycle-errors",
            status: "inferred",
            note: "No page draws the line between INVALID_BILLING_CYCLE and INCOMPATIBLE_BILLING_CYCLE. The first is taken for a cycle that no product supports, the second for one that other products support.",
            settle: "Create a package with a weekly cycle, and with a cycle that only another product has."
          }
        ]
      },
      INVALID_PRODUCTS: {
        summary: "Unsupported products",
        description: "One or more products of the request are not supported.",
        value: {
          details: {
            applicationError: {
              code: "INVALID_PRODUCTS",
              description: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
            }
          },
          message: "Invalid products: b93e5a71-4f28-4d06-a1c9-8e0d7f6b2c43."
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
              description: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
            }
          },
          message: "Trying to assign products: 27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62 that cannot be assigned simultaneously to the same site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50."
        },
        "x-error": {
          code: "MULTIPLE_PRODUCT_ASSIGNMENTS",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Trying to assign products: {productIds} that cannot be assigned simultaneously to the same site {metaSiteId}.",
          fix: "List each product once for a site.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "site-parameters",
            status: "inferred",
            note: "The messages name the site `metaSiteId` in some errors and `metasiteId` in others. Both are taken for the id that requests call `siteId`.",
            settle: "Provoke the errors with a known site and compare the ids."
          },
          {
            id: "same-product-twice",
            status: "inferred",
            note: "The message speaks of products that cannot share a site, the advice of one product listed twice. The error is taken for one product twice on one site; the list then has that product once.",
            settle: "Create a package with one product twice on a site, and with two products that exclude each other."
          }
        ]
      },
      PRODUCT_TYPE_ALREADY_ASSIGNED: {
        summary: "Site has a product of this type",
        description: "A site can have one product of this type, and it has one.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
              description: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
            }
          },
          message: "Product type: premium-plan is allowed only as one instance per site and site a4d2e9b7-5c80-4f36-8e1d-6b3f7c9a2d50 already has one product of that type."
        },
        "x-error": {
          code: "PRODUCT_TYPE_ALREADY_ASSIGNED",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Product type: {productTypeId} is allowed only as one instance per site and site {metasiteId} already has one product of that type.",
          fix: "Choose another site or another product, or adjust the instance that the site has.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "site-parameters",
            status: "inferred",
            note: "The messages name the site `metaSiteId` in some errors and `metasiteId` in others. Both are taken for the id that requests call `siteId`.",
            settle: "Provoke the errors with a known site and compare the ids."
          }
        ]
      },
      PRODUCT_NOT_SUPPORTED_ON_SITE: {
        summary: "Product does not suit the site",
        description: "The site lacks what the product needs, such as an active Premium plan.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
              description: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
            }
          },
          message: "Site f17b4d6e-8a25-4c03-9d6f-5e0a3c8b7d91 is not compatible with product e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
        },
        "x-error": {
          code: "PRODUCT_NOT_SUPPORTED_ON_SITE",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "Site {metasiteId} is not compatible with product {productId}.",
          fix: "Give the site what the product needs first, in an earlier package.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "site-parameters",
            status: "inferred",
            note: "The messages name the site `metaSiteId` in some errors and `metasiteId` in others. Both are taken for the id that requests call `siteId`.",
            settle: "Provoke the errors with a known site and compare the ids."
          }
        ]
      },
      SITE_NOT_FOUND: {
        summary: "Site of another account",
        description: "The site does not exist, or another account owns it.",
        value: {
          details: {
            applicationError: {
              code: "SITE_NOT_FOUND",
              description: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
            }
          },
          message: "Site c6e3a1f8-0d94-4b72-a5e7-1f8c2b6d9e35 is not owned by 3f5d6d0e-5c0f-4d1e-8d35-9d4a1e5c7b20, but by 7a1b6c94-2f0d-4c6f-a5a4-0a1d4d9f6e33."
        },
        "x-error": {
          code: "SITE_NOT_FOUND",
          status: 404,
          grpc: "NOT_FOUND",
          message: "Site {metaSiteId} is not owned by {requestingAccountId}, but by {ownerAccountId}.",
          fix: "Correct the site id, or call on behalf of the account that owns the site.",
          retry: "after-change",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "site-parameters",
            status: "inferred",
            note: "The messages name the site `metaSiteId` in some errors and `metasiteId` in others. Both are taken for the id that requests call `siteId`.",
            settle: "Provoke the errors with a known site and compare the ids."
          }
        ]
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
              description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
            }
          },
          message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 was not found."
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
        },
        "x-basis": [
          {
            id: "C15",
            status: "contradicted",
            note: "An unknown product instance is answered with 428, although unknown accounts, products and sites are answered with 404. All sources agree on 428, so it is kept.",
            settle: "Adjust and unassign an instance id that does not exist, and read the status."
          }
        ]
      },
      "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": {
        summary: "Status forbids the change",
        description: "The product instance cannot be changed in its present status; the message names the instance.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS",
              description: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
            }
          },
          message: "Product instance with id 5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77 is with incompatible status CANCELED."
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
        },
        "x-basis": [
          {
            id: "status-texts",
            status: "inferred",
            note: "Two texts share one code, and no page says which status leads to which. The one with the instance id is taken for statuses that are final (CANCELED, FAILED), the other for AWAITING_ACTION.",
            settle: "Adjust a cancelled instance and one that waits for an action, and read the messages."
          }
        ]
      },
      INCOMPATIBLE_PRODUCT: {
        summary: "Product of another type",
        description: "An instance can be changed only to a product of the same type.",
        value: {
          details: {
            applicationError: {
              code: "INCOMPATIBLE_PRODUCT",
              description: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
            }
          },
          message: "Cannot change asset from product of type premium-plan with id bda15dc1-816d-4ff3-8dcb-1172d5343cce to product with id: e80f1c3b-7d46-4a92-b6f5-9c2a4e8d0b17."
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
        },
        "x-basis": [
          {
            id: "missing-details",
            status: "inferred",
            note: "Three texts share one code, and no page says which request leads to which. `catalogProductId` is taken to be missed when the request has neither product nor cycle, `billingInfo` when it names the product that the instance has already, and `cycleDuration` when a recurring cycle has no unit.",
            settle: "Send these three requests and read the messages."
          }
        ]
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
        },
        "x-basis": [
          {
            id: "missing-details",
            status: "inferred",
            note: "Three texts share one code, and no page says which request leads to which. `catalogProductId` is taken to be missed when the request has neither product nor cycle, `billingInfo` when it names the product that the instance has already, and `cycleDuration` when a recurring cycle has no unit.",
            settle: "Send these three requests and read the messages."
          }
        ]
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
        },
        "x-basis": [
          {
            id: "missing-details",
            status: "inferred",
            note: "Three texts share one code, and no page says which request leads to which. `catalogProductId` is taken to be missed when the request has neither product nor cycle, `billingInfo` when it names the product that the instance has already, and `cycleDuration` when a recurring cycle has no unit.",
            settle: "Send these three requests and read the messages."
          }
        ]
      },
      OPERATION_NOT_SUPPORTED_FOR_PRODUCT: {
        summary: "Product cannot be adjusted",
        description: "This product cannot be adjusted at all.",
        value: {
          details: {
            applicationError: {
              code: "OPERATION_NOT_SUPPORTED_FOR_PRODUCT",
              description: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
            }
          },
          message: "This action isn't supported for product 90a6d3f5-1b8e-4c27-8f40-e7d5c9a2b638."
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
              description: "Product instance has status AWAITING_ACTION and can't be modified."
            }
          },
          message: "Product instance has status AWAITING_ACTION and can't be modified."
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
        },
        "x-basis": [
          {
            id: "status-texts",
            status: "inferred",
            note: "Two texts share one code, and no page says which status leads to which. The one with the instance id is taken for statuses that are final (CANCELED, FAILED), the other for AWAITING_ACTION.",
            settle: "Adjust a cancelled instance and one that waits for an action, and read the messages."
          }
        ]
      },
      "ACCOUNT_NOT_FOUND.wasntFound": {
        summary: "Unknown account",
        description: "There is no account with the id that the request carries in `wix-account-id`. This operation words the message in its own way.",
        value: {
          details: {
            applicationError: {
              code: "ACCOUNT_NOT_FOUND",
              description: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
            }
          },
          message: "Account with id d9c1f7a2-6b3e-4f58-9a0c-2e7b5d8f1c04 wasn't found."
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
              description: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
            }
          },
          message: "You must provide a siteId to unassign product instance 61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74 from a site."
        },
        "x-error": {
          code: "MISSING_SITE_ID",
          status: 428,
          grpc: "FAILED_PRECONDITION",
          message: "You must provide a siteId to unassign product instance {productInstanceId} from a site.",
          fix: "Read the package: an instance without `siteId` is unassigned already.",
          retry: "never",
          docsUrl: "https://dev.wix.com/docs/api-reference/account-level/resellers/packages-and-product-instances/errors"
        },
        "x-basis": [
          {
            id: "C5",
            status: "contradicted",
            note: "MISSING_SITE_ID tells the caller to send a site id, but the request of the unassign call has no field for one. It is taken to mean that the instance is on no site.",
            settle: "Unassign an instance that is floating already, and one that is on a site, and compare the answers."
          }
        ]
      },
      "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": {
        summary: "Unknown product instance",
        description: "There is no product instance with this id. This operation words the message in its own way.",
        value: {
          details: {
            applicationError: {
              code: "PRODUCT_INSTANCE_NOT_FOUND",
              description: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
            }
          },
          message: "Product instance with id 4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024 wasn't found."
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
        },
        "x-basis": [
          {
            id: "C15",
            status: "contradicted",
            note: "An unknown product instance is answered with 428, although unknown accounts, products and sites are answered with 404. All sources agree on 428, so it is kept.",
            settle: "Adjust and unassign an instance id that does not exist, and read the status."
          }
        ]
      }
    },
    parameters: {
      PackageId: {
        name: "id",
        in: "path",
        required: true,
        description: "The package.",
        examples: {
          canceled: {
            value: "4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66"
          },
          found: {
            value: "8d2b6f4a-0c19-4e75-a3d8-5f7e1b9c6a20"
          }
        },
        schema: {
          $ref: "#/components/schemas/Guid"
        }
      },
      InstanceId: {
        name: "instanceId",
        in: "path",
        required: true,
        description: "The product instance; not the product of the catalog.",
        examples: {
          adjusted: {
            value: "0f3c2c6e-8f5c-4a1b-9d7e-5b6a4c3d2e55"
          },
          assigned: {
            value: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
          },
          "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": {
            value: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
          },
          "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": {
            value: "4e8a0c6d-b2f7-4193-8d5e-f1a3c7b9e024"
          },
          "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": {
            value: "5a0b9f3d-6c1e-4d28-b7f4-8e2d1c0a9b77"
          },
          "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": {
            value: "d3a7f9c1-5e04-4b86-a2d7-4c1b8e0f6952"
          },
          OPERATION_NOT_SUPPORTED_FOR_PRODUCT: {
            value: "2e9c7a5b-3f81-4d06-b4e2-6a0d8c5f7b39"
          },
          MISSING_SITE_ID: {
            value: "61b8d4f2-c7a0-4e39-9d15-8f3b0e6a2c74"
          },
          SITE_NOT_FOUND: {
            value: "b6e0c8d4-2a95-4f71-8e3c-7d5f1a9b0c26"
          },
          PRODUCT_TYPE_ALREADY_ASSIGNED: {
            value: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
          },
          MULTIPLE_PRODUCT_ASSIGNMENTS: {
            value: "7c4f2e0a-d8b3-4916-a5f7-3e9d6c1b8a40"
          },
          PRODUCT_NOT_SUPPORTED_ON_SITE: {
            value: "18e5b7d9-6f3c-4a02-9c8b-0d4a7e2f5c61"
          }
        },
        "x-basis": [
          {
            id: "path-ids",
            status: "inferred",
            note: "The ids of instances and sites are GUIDs in every sample, but no page says that they must be. Any text of at least one character is accepted.",
            settle: "Call with an id that is no GUID, and see whether the answer is a field violation or an unknown object."
          }
        ],
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
        example: "3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12",
        "x-basis": [
          {
            id: "path-ids",
            status: "inferred",
            note: "The ids of instances and sites are GUIDs in every sample, but no page says that they must be. Any text of at least one character is accepted.",
            settle: "Call with an id that is no GUID, and see whether the answer is a field violation or an unknown object."
          }
        ],
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
        example: "order-2041-renewed",
        schema: {
          type: "string",
          minLength: 1,
          maxLength: 100
        }
      }
    }
  }
};
