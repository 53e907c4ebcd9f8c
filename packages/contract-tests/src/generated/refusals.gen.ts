// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import type { Refusal } from "../refusals/refusal.ts";

/** Requests that the description forbids, as changes of the operation's valid request: one rule broken in each. */
export const refusals: readonly Refusal[] = [
  {
    operation: "createPackageV2",
    name: "createPackageV2 without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 without a body",
    changes: [
      {
        at: [],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 without products",
    changes: [
      {
        at: [
          "products"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with externalId of type boolean",
    changes: [
      {
        at: [
          "externalId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with externalId of type object",
    changes: [
      {
        at: [
          "externalId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 101 characters in externalId",
    changes: [
      {
        at: [
          "externalId"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products of type null",
    changes: [
      {
        at: [
          "products"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products of type boolean",
    changes: [
      {
        at: [
          "products"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 1001 items in products",
    changes: [
      {
        at: [
          "products"
        ],
        items: 1001
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 0 items in products",
    changes: [
      {
        at: [
          "products"
        ],
        items: 0
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0] of type null",
    changes: [
      {
        at: [
          "products",
          0
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0] of type boolean",
    changes: [
      {
        at: [
          "products",
          0
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].catalogProductId of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].catalogProductId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].catalogProductId not a uuid",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: "no uuid"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].siteId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "siteId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].siteId of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "siteId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.type of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.type of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.type not listed",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration.unit of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration.unit of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration.unit not listed",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration.count of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].billingInfo.cycleDuration.count of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].countryCode of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].countryCode of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 3 characters in products[0].countryCode",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        length: 3
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 1 characters in products[0].countryCode",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        length: 1
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].discountCode of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].discountCode of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with 26 characters in products[0].discountCode",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        length: 26
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].referenceProductInstanceId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "referenceProductInstanceId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].referenceProductInstanceId of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "referenceProductInstanceId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 without products[0].catalogProductId",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 without products[0].countryCode",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackageV2",
    name: "createPackageV2 with products[0].countryCode of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "createPackage",
    name: "createPackage without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "createPackage",
    name: "createPackage without a body",
    changes: [
      {
        at: [],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage without products",
    changes: [
      {
        at: [
          "products"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with externalId of type boolean",
    changes: [
      {
        at: [
          "externalId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with externalId of type object",
    changes: [
      {
        at: [
          "externalId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 101 characters in externalId",
    changes: [
      {
        at: [
          "externalId"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products of type null",
    changes: [
      {
        at: [
          "products"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products of type boolean",
    changes: [
      {
        at: [
          "products"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 1001 items in products",
    changes: [
      {
        at: [
          "products"
        ],
        items: 1001
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 0 items in products",
    changes: [
      {
        at: [
          "products"
        ],
        items: 0
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0] of type null",
    changes: [
      {
        at: [
          "products",
          0
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0] of type boolean",
    changes: [
      {
        at: [
          "products",
          0
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].catalogProductId of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].catalogProductId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].catalogProductId not a uuid",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        set: "no uuid"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].siteId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "siteId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].siteId of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "siteId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.type of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.type of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.type not listed",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "type"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration.unit of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration.unit of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration.unit not listed",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration.count of type null",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].billingInfo.cycleDuration.count of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].countryCode of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].countryCode of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 3 characters in products[0].countryCode",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        length: 3
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 1 characters in products[0].countryCode",
    changes: [
      {
        at: [
          "products",
          0,
          "countryCode"
        ],
        length: 1
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].discountCode of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].discountCode of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with 26 characters in products[0].discountCode",
    changes: [
      {
        at: [
          "products",
          0,
          "discountCode"
        ],
        length: 26
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].referenceProductInstanceId of type boolean",
    changes: [
      {
        at: [
          "products",
          0,
          "referenceProductInstanceId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage with products[0].referenceProductInstanceId of type object",
    changes: [
      {
        at: [
          "products",
          0,
          "referenceProductInstanceId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "createPackage",
    name: "createPackage without products[0].catalogProductId",
    changes: [
      {
        at: [
          "products",
          0,
          "catalogProductId"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "getPackage",
    name: "getPackage without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "getPackage",
    name: "getPackage without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "getPackage",
    name: "getPackage with id not a uuid",
    changes: [
      {
        at: [
          "id"
        ],
        set: "no uuid"
      }
    ],
    part: "path",
    expects: "validation"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage with id not a uuid",
    changes: [
      {
        at: [
          "id"
        ],
        set: "no uuid"
      }
    ],
    part: "path",
    expects: "validation"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "cancelPackage",
    name: "cancelPackage with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "queryPackages",
    name: "queryPackages without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "queryPackages",
    name: "queryPackages without a body",
    changes: [
      {
        at: [],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages without query",
    changes: [
      {
        at: [
          "query"
        ],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.paging and query.cursorPaging together",
    changes: [
      {
        at: [
          "query",
          "paging"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query of type null",
    changes: [
      {
        at: [
          "query"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query of type boolean",
    changes: [
      {
        at: [
          "query"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.filter of type boolean",
    changes: [
      {
        at: [
          "query",
          "filter"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.filter of type string",
    changes: [
      {
        at: [
          "query",
          "filter"
        ],
        set: "text"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort of type null",
    changes: [
      {
        at: [
          "query",
          "sort"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort of type boolean",
    changes: [
      {
        at: [
          "query",
          "sort"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0] of type null",
    changes: [
      {
        at: [
          "query",
          "sort",
          0
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0] of type boolean",
    changes: [
      {
        at: [
          "query",
          "sort",
          0
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0].fieldName of type null",
    changes: [
      {
        at: [
          "query",
          "sort",
          0,
          "fieldName"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0].fieldName of type boolean",
    changes: [
      {
        at: [
          "query",
          "sort",
          0,
          "fieldName"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0].order of type null",
    changes: [
      {
        at: [
          "query",
          "sort",
          0,
          "order"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0].order of type boolean",
    changes: [
      {
        at: [
          "query",
          "sort",
          0,
          "order"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.sort[0].order not listed",
    changes: [
      {
        at: [
          "query",
          "sort",
          0,
          "order"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fields of type null",
    changes: [
      {
        at: [
          "query",
          "fields"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fields of type boolean",
    changes: [
      {
        at: [
          "query",
          "fields"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fields[0] of type null",
    changes: [
      {
        at: [
          "query",
          "fields",
          0
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fields[0] of type boolean",
    changes: [
      {
        at: [
          "query",
          "fields",
          0
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fieldsets of type null",
    changes: [
      {
        at: [
          "query",
          "fieldsets"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fieldsets of type boolean",
    changes: [
      {
        at: [
          "query",
          "fieldsets"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fieldsets[0] of type null",
    changes: [
      {
        at: [
          "query",
          "fieldsets",
          0
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.fieldsets[0] of type boolean",
    changes: [
      {
        at: [
          "query",
          "fieldsets",
          0
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging of type null",
    changes: [
      {
        at: [
          "query",
          "cursorPaging"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging of type boolean",
    changes: [
      {
        at: [
          "query",
          "cursorPaging"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging.limit of type boolean",
    changes: [
      {
        at: [
          "query",
          "cursorPaging",
          "limit"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging.limit of type string",
    changes: [
      {
        at: [
          "query",
          "cursorPaging",
          "limit"
        ],
        set: "text"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging.limit above 100",
    changes: [
      {
        at: [
          "query",
          "cursorPaging",
          "limit"
        ],
        set: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging.cursor of type boolean",
    changes: [
      {
        at: [
          "query",
          "cursorPaging",
          "cursor"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "queryPackages",
    name: "queryPackages with query.cursorPaging.cursor of type object",
    changes: [
      {
        at: [
          "query",
          "cursorPaging",
          "cursor"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "cancelProductInstance",
    name: "cancelProductInstance without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "cancelProductInstance",
    name: "cancelProductInstance without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "cancelProductInstance",
    name: "cancelProductInstance with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "cancelProductInstance",
    name: "cancelProductInstance with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "cancelProductInstance",
    name: "cancelProductInstance with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications without a body",
    changes: [
      {
        at: [],
        remove: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with catalogProductId of type boolean",
    changes: [
      {
        at: [
          "catalogProductId"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with catalogProductId of type object",
    changes: [
      {
        at: [
          "catalogProductId"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with catalogProductId not a uuid",
    changes: [
      {
        at: [
          "catalogProductId"
        ],
        set: "no uuid"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo of type null",
    changes: [
      {
        at: [
          "billingInfo"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo of type boolean",
    changes: [
      {
        at: [
          "billingInfo"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.type of type null",
    changes: [
      {
        at: [
          "billingInfo",
          "type"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.type of type boolean",
    changes: [
      {
        at: [
          "billingInfo",
          "type"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.type not listed",
    changes: [
      {
        at: [
          "billingInfo",
          "type"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration of type null",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration of type boolean",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration.unit of type null",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration.unit of type boolean",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration.unit not listed",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration",
          "unit"
        ],
        set: "not-listed"
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration.count of type null",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: null
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with billingInfo.cycleDuration.count of type boolean",
    changes: [
      {
        at: [
          "billingInfo",
          "cycleDuration",
          "count"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with discountCode of type boolean",
    changes: [
      {
        at: [
          "discountCode"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with discountCode of type object",
    changes: [
      {
        at: [
          "discountCode"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "adjustProductInstanceSpecifications",
    name: "adjustProductInstanceSpecifications with 26 characters in discountCode",
    changes: [
      {
        at: [
          "discountCode"
        ],
        length: 26
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "assignProductInstanceToSite",
    name: "assignProductInstanceToSite without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "assignProductInstanceToSite",
    name: "assignProductInstanceToSite without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "assignProductInstanceToSite",
    name: "assignProductInstanceToSite with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "assignProductInstanceToSite",
    name: "assignProductInstanceToSite with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "assignProductInstanceToSite",
    name: "assignProductInstanceToSite with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "unassignProductInstanceFromSite",
    name: "unassignProductInstanceFromSite without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "unassignProductInstanceFromSite",
    name: "unassignProductInstanceFromSite without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "unassignProductInstanceFromSite",
    name: "unassignProductInstanceFromSite with idempotencyKey of type boolean",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: true
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "unassignProductInstanceFromSite",
    name: "unassignProductInstanceFromSite with idempotencyKey of type object",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        set: {}
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "unassignProductInstanceFromSite",
    name: "unassignProductInstanceFromSite with 101 characters in idempotencyKey",
    changes: [
      {
        at: [
          "idempotencyKey"
        ],
        length: 101
      }
    ],
    part: "body",
    expects: "validation"
  },
  {
    operation: "updatePackageExternalId",
    name: "updatePackageExternalId without the header Authorization",
    changes: [
      {
        at: [
          "authorization"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "updatePackageExternalId",
    name: "updatePackageExternalId without the header wix-account-id",
    changes: [
      {
        at: [
          "wix-account-id"
        ],
        remove: true
      }
    ],
    part: "header",
    expects: "auth"
  },
  {
    operation: "updatePackageExternalId",
    name: "updatePackageExternalId with packageId not a uuid",
    changes: [
      {
        at: [
          "packageId"
        ],
        set: "no uuid"
      }
    ],
    part: "path",
    expects: "validation"
  },
  {
    operation: "updatePackageExternalId",
    name: "updatePackageExternalId with 101 characters in externalId",
    changes: [
      {
        at: [
          "externalId"
        ],
        length: 101
      }
    ],
    part: "path",
    expects: "validation"
  }
];
