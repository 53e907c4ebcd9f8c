// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
import { defineOperation } from "../operation/define-operation.ts";
import { definePaginated } from "../operation/pages/define-paginated.ts";
import type { OperationFunction, OperationMethod, PaginatedFunction, PaginatedMethod } from "../operation/operation-types.ts";
import { reservedValues } from "../operation/input/reserved-values.ts";
import { jsonBody, optionalBody } from "../operation/body/json-body.ts";
import { jsonObject } from "../operation/answer/json-answer.ts";
import { idempotencyKey } from "../operation/key/idempotency-key.ts";
import { decodeWith } from "@resellers-sdk/errors/decoder";
import { createPackageV2Errors, adjustProductInstanceSpecificationsErrors, unassignProductInstanceFromSiteErrors } from "@resellers-sdk/errors/tables";

/**
 * Create a package
 *
 * Provisions one or more products for the account of the call. Each becomes a product instance, which is `PENDING` until it has been delivered. Instances without a site are floating.
 */
export const createPackageV2: OperationFunction<"createPackageV2"> = /* @__PURE__ */ defineOperation({
  id: "createPackageV2",
  method: "POST",
  path: "/resellers/v2/packages",
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ jsonBody(),
  readAnswer: /* @__PURE__ */ jsonObject("package"),
  decode: (failure, conceal) => decodeWith(createPackageV2Errors, failure, conceal)
});

/**
 * Create a package (version 1)
 *
 * The older form of `createPackageV2`, in which a product may lack its country.
 *
 * @deprecated
 */
export const createPackage: OperationFunction<"createPackage"> = /* @__PURE__ */ defineOperation({
  id: "createPackage",
  method: "POST",
  path: "/resellers/v1/packages",
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ jsonBody(),
  readAnswer: /* @__PURE__ */ jsonObject("package")
});

/**
 * Get a package
 *
 * Reads a package by its id. The account of the call must be the package's.
 */
export const getPackage: OperationFunction<"getPackage"> = /* @__PURE__ */ defineOperation({
  id: "getPackage",
  method: "GET",
  path: "/resellers/v1/packages/{id}",
  pathParameters: [
    "id"
  ],
  safe: true,
  readAnswer: /* @__PURE__ */ jsonObject("package")
});

/**
 * Cancel a package
 *
 * Cancels all product instances of a package. The customer loses access at once, and what depends on the instances stops working.
 */
export const cancelPackage: OperationFunction<"cancelPackage"> = /* @__PURE__ */ defineOperation({
  id: "cancelPackage",
  method: "DELETE",
  path: "/resellers/v1/packages/{id}",
  pathParameters: [
    "id"
  ],
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ optionalBody(/* @__PURE__ */ jsonBody()),
  readAnswer: /* @__PURE__ */ jsonObject("package")
});

/**
 * Query packages
 *
 * Lists the packages of the account and its sub-accounts, page by page. Filter on `accountId` to narrow it down to one of them.
 */
export const queryPackages: PaginatedFunction<"queryPackages", ["packages"]> = /* @__PURE__ */ definePaginated({
  id: "queryPackages",
  method: "POST",
  path: "/resellers/v1/packages/query",
  safe: true,
  pagination: {
    cursor: [
      "query",
      "cursorPaging",
      "cursor"
    ],
    next: [
      "metadata",
      "cursors",
      "next"
    ],
    items: [
      "packages"
    ]
  },
  writeBody: /* @__PURE__ */ jsonBody(),
  readAnswer: /* @__PURE__ */ jsonObject("metadata", "packages")
});

/**
 * Cancel a product instance
 *
 * Cancels one product instance. The customer loses access at once, and what depends on the instance stops working.
 */
export const cancelProductInstance: OperationFunction<"cancelProductInstance"> = /* @__PURE__ */ defineOperation({
  id: "cancelProductInstance",
  method: "DELETE",
  path: "/resellers/v1/packages/product-instances/{instanceId}",
  pathParameters: [
    "instanceId"
  ],
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ optionalBody(/* @__PURE__ */ jsonBody()),
  readAnswer: /* @__PURE__ */ jsonObject("package")
});

/**
 * Adjust a product instance
 *
 * Changes the product of an instance to another one of the same type, its billing cycle, or both. The instance keeps its id and its site.
 */
export const adjustProductInstanceSpecifications: OperationFunction<"adjustProductInstanceSpecifications"> = /* @__PURE__ */ defineOperation({
  id: "adjustProductInstanceSpecifications",
  method: "PATCH",
  path: "/resellers/v1/packages/product-instances/{instanceId}",
  pathParameters: [
    "instanceId"
  ],
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ jsonBody(),
  readAnswer: /* @__PURE__ */ jsonObject("package"),
  decode: (failure, conceal) => decodeWith(adjustProductInstanceSpecificationsErrors, failure, conceal)
});

/**
 * Assign a product instance to a site
 *
 * Puts a product instance on a site, at once. An instance that is on another site moves. After a failure, read the package again: the instance may be on its former site, or floating.
 */
export const assignProductInstanceToSite: OperationFunction<"assignProductInstanceToSite"> = /* @__PURE__ */ defineOperation({
  id: "assignProductInstanceToSite",
  method: "PATCH",
  path: "/resellers/v1/packages/product-instances/{instanceId}/{siteId}",
  pathParameters: [
    "instanceId",
    "siteId"
  ],
  isReserved: /* @__PURE__ */ reservedValues({"siteId":["unassign"]}),
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ optionalBody(/* @__PURE__ */ jsonBody()),
  readAnswer: /* @__PURE__ */ jsonObject("package")
});

/**
 * Unassign a product instance from its site
 *
 * Takes a product instance off its site. It becomes floating, and what depends on it stops working.
 */
export const unassignProductInstanceFromSite: OperationFunction<"unassignProductInstanceFromSite"> = /* @__PURE__ */ defineOperation({
  id: "unassignProductInstanceFromSite",
  method: "PATCH",
  path: "/resellers/v1/packages/product-instances/{instanceId}/unassign",
  pathParameters: [
    "instanceId"
  ],
  chooseKey: /* @__PURE__ */ idempotencyKey("idempotencyKey"),
  writeBody: /* @__PURE__ */ optionalBody(/* @__PURE__ */ jsonBody()),
  readAnswer: /* @__PURE__ */ jsonObject("package"),
  decode: (failure, conceal) => decodeWith(unassignProductInstanceFromSiteErrors, failure, conceal)
});

/**
 * Update a package's external id
 *
 * Replaces your own id of a package.
 */
export const updatePackageExternalId: OperationFunction<"updatePackageExternalId"> = /* @__PURE__ */ defineOperation({
  id: "updatePackageExternalId",
  method: "PATCH",
  path: "/resellers/v1/packages/update/{packageId}/{externalId}",
  pathParameters: [
    "packageId",
    "externalId"
  ],
  readAnswer: /* @__PURE__ */ jsonObject("updatedPackage")
});

/** All operations as functions that take the client first, by their id. */
export interface Operations {
  readonly createPackageV2: typeof createPackageV2;
  readonly createPackage: typeof createPackage;
  readonly getPackage: typeof getPackage;
  readonly cancelPackage: typeof cancelPackage;
  readonly queryPackages: typeof queryPackages;
  readonly cancelProductInstance: typeof cancelProductInstance;
  readonly adjustProductInstanceSpecifications: typeof adjustProductInstanceSpecifications;
  readonly assignProductInstanceToSite: typeof assignProductInstanceToSite;
  readonly unassignProductInstanceFromSite: typeof unassignProductInstanceFromSite;
  readonly updatePackageExternalId: typeof updatePackageExternalId;
}

/** All operations as methods of the client, by their id. */
export interface Methods {
  /**
   * Create a package
   *
   * Provisions one or more products for the account of the call. Each becomes a product instance, which is `PENDING` until it has been delivered. Instances without a site are floating.
   */
  readonly createPackageV2: OperationMethod<"createPackageV2">;
  /**
   * Create a package (version 1)
   *
   * The older form of `createPackageV2`, in which a product may lack its country.
   *
   * @deprecated
   */
  readonly createPackage: OperationMethod<"createPackage">;
  /**
   * Get a package
   *
   * Reads a package by its id. The account of the call must be the package's.
   */
  readonly getPackage: OperationMethod<"getPackage">;
  /**
   * Cancel a package
   *
   * Cancels all product instances of a package. The customer loses access at once, and what depends on the instances stops working.
   */
  readonly cancelPackage: OperationMethod<"cancelPackage">;
  /**
   * Query packages
   *
   * Lists the packages of the account and its sub-accounts, page by page. Filter on `accountId` to narrow it down to one of them.
   */
  readonly queryPackages: PaginatedMethod<"queryPackages", ["packages"]>;
  /**
   * Cancel a product instance
   *
   * Cancels one product instance. The customer loses access at once, and what depends on the instance stops working.
   */
  readonly cancelProductInstance: OperationMethod<"cancelProductInstance">;
  /**
   * Adjust a product instance
   *
   * Changes the product of an instance to another one of the same type, its billing cycle, or both. The instance keeps its id and its site.
   */
  readonly adjustProductInstanceSpecifications: OperationMethod<"adjustProductInstanceSpecifications">;
  /**
   * Assign a product instance to a site
   *
   * Puts a product instance on a site, at once. An instance that is on another site moves. After a failure, read the package again: the instance may be on its former site, or floating.
   */
  readonly assignProductInstanceToSite: OperationMethod<"assignProductInstanceToSite">;
  /**
   * Unassign a product instance from its site
   *
   * Takes a product instance off its site. It becomes floating, and what depends on it stops working.
   */
  readonly unassignProductInstanceFromSite: OperationMethod<"unassignProductInstanceFromSite">;
  /**
   * Update a package's external id
   *
   * Replaces your own id of a package.
   */
  readonly updatePackageExternalId: OperationMethod<"updatePackageExternalId">;
}

/** All operations by their id. */
export const operations: Operations = { createPackageV2, createPackage, getPackage, cancelPackage, queryPackages, cancelProductInstance, adjustProductInstanceSpecifications, assignProductInstanceToSite, unassignProductInstanceFromSite, updatePackageExternalId };
