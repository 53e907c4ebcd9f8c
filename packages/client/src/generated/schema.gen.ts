// Generated from spec/openapi.yaml by `npm run generate`. Do not edit: change the source and generate again.
export interface paths {
    "/resellers/v2/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a package
         * @description Provisions one or more products for the account of the call. Each becomes a product instance, which is `PENDING` until it has been delivered. Instances without a site are floating.
         */
        post: operations["createPackageV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a package (version 1)
         * @deprecated
         * @description The older form of `createPackageV2`, in which a product may lack its country.
         */
        post: operations["createPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/v1/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a package
         * @description Reads a package by its id. The account of the call must be the package's.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        /**
         * Cancel a package
         * @description Cancels all product instances of a package. The customer loses access at once, and what depends on the instances stops working.
         */
        delete: operations["cancelPackage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/v1/packages/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query packages
         * @description Lists the packages of the account and its sub-accounts, page by page. Filter on `accountId` to narrow it down to one of them.
         */
        post: operations["queryPackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resellers/v1/packages/product-instances/{instanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a product instance
         * @description Cancels one product instance. The customer loses access at once, and what depends on the instance stops working.
         */
        delete: operations["cancelProductInstance"];
        options?: never;
        head?: never;
        /**
         * Adjust a product instance
         * @description Changes the product of an instance to another one of the same type, its billing cycle, or both. The instance keeps its id and its site.
         */
        patch: operations["adjustProductInstanceSpecifications"];
        trace?: never;
    };
    "/resellers/v1/packages/product-instances/{instanceId}/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Assign a product instance to a site
         * @description Puts a product instance on a site, at once. An instance that is on another site moves. After a failure, read the package again: the instance may be on its former site, or floating.
         */
        patch: operations["assignProductInstanceToSite"];
        trace?: never;
    };
    "/resellers/v1/packages/product-instances/{instanceId}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Unassign a product instance from its site
         * @description Takes a product instance off its site. It becomes floating, and what depends on it stops working.
         */
        patch: operations["unassignProductInstanceFromSite"];
        trace?: never;
    };
    "/resellers/v1/packages/update/{packageId}/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a package's external id
         * @description Replaces your own id of a package.
         */
        patch: operations["updatePackageExternalId"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A key of the call. Send the same one when you repeat the call after a technical failure, so that it has one effect; for how long keys are remembered is not documented. */
        IdempotencyKey: string | null;
        /** @description Your own id of the package. Wix does not check it. */
        ExternalId: string | null;
        /**
         * Format: uuid
         * @description A GUID.
         */
        Guid: string;
        /** @enum {string} */
        IntervalUnit: "UNKNOWN" | "DAY" | "WEEK" | "MONTH" | "YEAR";
        /** @description A span of time, such as one year. */
        Interval: {
            unit?: components["schemas"]["IntervalUnit"];
            /** @description How many units. */
            count?: number;
        };
        /** @description How a product instance is billed. */
        Cycle: {
            /** @enum {string} */
            type?: "UNKNOWN" | "ONE_TIME" | "RECURRING";
            /** @description The time between two payments. Only for `RECURRING`. */
            cycleDuration?: components["schemas"]["Interval"];
        };
        /** @description Where the customer is, as two letters of ISO 3166-1 alpha-2. Decides where vouchers can be claimed. */
        CountryCode: string | null;
        /** @description A discount code. One that is not valid does not fail the call; it has no effect. */
        DiscountCode: string | null;
        /** @description A product to provision. Without `siteId` its instance is floating until it is assigned. */
        NewProductInstance: {
            /** @description The product in Wix's catalog. */
            catalogProductId?: components["schemas"]["Guid"];
            /** @description The site to assign the instance to. */
            siteId?: string | null;
            /** @description May be left out where the product has exactly one billing cycle. */
            billingInfo?: components["schemas"]["Cycle"];
            countryCode?: components["schemas"]["CountryCode"];
            discountCode?: components["schemas"]["DiscountCode"];
            /** @description An instance that pays for this one. It must be pending or enabled, and can be referred to once. */
            referenceProductInstanceId?: string | null;
        };
        CreatePackageV2Request: {
            idempotencyKey?: components["schemas"]["IdempotencyKey"];
            externalId?: components["schemas"]["ExternalId"];
            products: (components["schemas"]["NewProductInstance"] & {
                countryCode: string;
            })[];
        };
        /**
         * @description `PENDING`: not available yet. `ENABLED`: usable. `CANCELED`: no longer available. `FAILED`: could not be delivered. `AWAITING_ACTION`: waits for the customer or another provider.
         * @enum {string}
         */
        Status: "PENDING" | "ENABLED" | "CANCELED" | "FAILED" | "AWAITING_ACTION";
        /** @description Why a product instance could not be delivered. */
        FailureReason: {
            /**
             * @description `DELIVERY_TIMEOUT`: the delivery took too long. `EXTERNAL_FAILURE`: a process outside of Wix failed.
             * @enum {string}
             */
            code?: "UNKNOWN" | "DELIVERY_TIMEOUT" | "EXTERNAL_FAILURE";
            message?: string;
        };
        /** @description A paid service. Members are absent where they are not set. */
        ProductInstance: components["schemas"]["NewProductInstance"] & {
            /** @description Tells instances of one product apart. */
            readonly instanceId?: string;
            readonly status?: components["schemas"]["Status"];
            /** @description Only with the status `FAILED`. */
            readonly failure?: components["schemas"]["FailureReason"];
            /** Format: date-time */
            readonly createdDate?: string | null;
            /** Format: date-time */
            readonly updatedDate?: string | null;
            /**
             * Format: date-time
             * @description Only where the instance does not renew itself.
             */
            readonly expirationDate?: string | null;
        };
        /** @description Product instances that were provisioned together. Members are absent where they are not set. */
        Package: {
            readonly id?: components["schemas"]["Guid"];
            /** @description The account that the package belongs to. */
            readonly accountId?: components["schemas"]["Guid"];
            /** @description The account above; the account itself where there is none. */
            readonly parentAccountId?: string;
            externalId?: components["schemas"]["ExternalId"];
            productInstances?: components["schemas"]["ProductInstance"][];
            /** Format: date-time */
            readonly createdDate?: string | null;
            /** Format: date-time */
            readonly updatedDate?: string | null;
        };
        PackageResponse: {
            /** @description The key of the request, if it had one. */
            idempotencyKey?: components["schemas"]["IdempotencyKey"];
            package: components["schemas"]["Package"];
        };
        FieldViolation: {
            /** @description The path of the field, such as `products[0].countryCode`. */
            field?: string;
            description?: string;
            /** @description The rule that the value breaks, such as `MAX`, `FORMAT` or `REQUIRED_FIELD`. New rules may appear. */
            violatedRule?: string;
            /** @description The name of the rule, where it is a rule of its own. */
            ruleName?: string | null;
            /** @description More about the rule, such as `threshold`. */
            data?: Record<string, unknown> | null;
        };
        /** @description The body of a failing response. */
        ErrorResponse: {
            message: string;
            details: {
                applicationError?: {
                    code?: string;
                    description?: string;
                    data?: Record<string, unknown> | null;
                };
                validationError?: {
                    fieldViolations?: components["schemas"]["FieldViolation"][];
                };
                systemError?: {
                    errorCode?: string | null;
                };
                /** @deprecated */
                tracing?: {
                    [key: string]: string;
                };
            };
        };
        CreatePackageRequest: {
            idempotencyKey?: components["schemas"]["IdempotencyKey"];
            externalId?: components["schemas"]["ExternalId"];
            products: (components["schemas"]["NewProductInstance"] & Record<string, unknown>)[];
        };
        GetPackageResponse: {
            package: components["schemas"]["Package"];
        };
        IdempotentRequest: {
            idempotencyKey?: components["schemas"]["IdempotencyKey"];
        };
        CursorPaging: {
            limit?: number | null;
            cursor?: string | null;
        };
        /** @description Which packages, in which order, how many at once. An empty query gives all, the newest first, 100 at once. After the first page send the cursor alone. */
        PackageQuery: {
            /** @description `id`, `accountId` and `externalId` take `$eq`, `$ne`, `$in` and `$exists`; the dates take comparisons such as `$gt`; most fields below `productInstances` take `$hasSome` and `$hasAll`. A value alone means `$eq`. */
            filter?: Record<string, unknown> | null;
            /** @description Only by `createdDate` and `updatedDate`. */
            sort?: {
                fieldName?: string;
                /** @enum {string} */
                order?: "ASC" | "DESC";
            }[];
            /** @description Dotted paths of the fields to return. */
            fields?: string[];
            fieldsets?: string[];
            paging?: {
                limit?: number | null;
                offset?: number | null;
            };
            cursorPaging?: components["schemas"]["CursorPaging"];
        };
        QueryPackagesRequest: {
            query: components["schemas"]["PackageQuery"];
        };
        PagingMetadata: {
            /** @description How many packages this page has. */
            count?: number | null;
            offset?: number | null;
            /** @description How many packages there are. Only with `paging`, unless `tooManyToCount`. */
            total?: number | null;
            tooManyToCount?: boolean | null;
            hasNext?: boolean | null;
            /** @description Only with `cursorPaging`. */
            cursors?: {
                next?: string | null;
                prev?: string | null;
            };
        };
        QueryPackagesResponse: {
            metadata: components["schemas"]["PagingMetadata"];
            packages: components["schemas"]["Package"][];
        };
        /** @description What to change: `catalogProductId`, `billingInfo`, or both. A request with neither is answered with `MISSING_PRODUCT_DETAILS`. */
        AdjustProductInstanceSpecificationsRequest: {
            idempotencyKey?: components["schemas"]["IdempotencyKey"];
            /**
             * Format: uuid
             * @description The new product, of the same type.
             */
            catalogProductId?: string | null;
            /** @description The new billing cycle. A recurring one needs `cycleDuration.unit`. */
            billingInfo?: components["schemas"]["Cycle"];
            discountCode?: components["schemas"]["DiscountCode"];
        };
        UpdatePackageExternalIdResponse: {
            updatedPackage: components["schemas"]["Package"];
        };
    };
    responses: {
        /** @description The request breaks the rules of its fields; `fieldViolations` says which. */
        BadRequest: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing, unknown or not valid for this account. */
        Unauthorized: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key lacks the permission to manage reseller packages. */
        Forbidden: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description More requests than the rate limit allows. It is stated for apps as 200 in a minute, and for API keys not at all. */
        TooManyRequests: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API failed. The body is empty by design. */
        InternalServerError: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API is not available at the moment. The body is empty by design. */
        ServiceUnavailable: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The API took too long. The body is empty by design. */
        GatewayTimeout: {
            headers: {
                "x-wix-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The package. */
        PackageId: components["schemas"]["Guid"];
        /** @description The product instance; not the product of the catalog. */
        InstanceId: string;
        /**
         * @description The site.
         * @example 3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12
         */
        SiteId: string;
        /**
         * @description The package.
         * @example 4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66
         */
        PackageIdToUpdate: components["schemas"]["Guid"];
        /**
         * @description Your own new id of the package.
         * @example order-2041-renewed
         */
        ExternalId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of the request, to quote to support. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPackageV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePackageV2Request"];
            };
        };
        responses: {
            /** @description The package with its instances. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Documented errors: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, SITE_NOT_FOUND, INVALID_REFERENCE_PRODUCT_INSTANCE_ID. */
            404: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "PRODUCT_NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "SITE_NOT_FOUND" | "INVALID_REFERENCE_PRODUCT_INSTANCE_ID";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description Documented errors: PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE. */
            428: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "PRODUCT_LIMIT_EXCEEDED" | "PRODUCT_SETTINGS_NOT_FOUND" | "MISSING_BILLING_CYCLE" | "INCOMPATIBLE_BILLING_CYCLE" | "INVALID_BILLING_CYCLE" | "INVALID_PRODUCTS" | "MULTIPLE_PRODUCT_ASSIGNMENTS" | "PRODUCT_TYPE_ALREADY_ASSIGNED" | "PRODUCT_NOT_SUPPORTED_ON_SITE";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePackageRequest"];
            };
        };
        responses: {
            /** @description The package with its instances. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The package. */
                id: components["parameters"]["PackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cancelPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The package. */
                id: components["parameters"]["PackageId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IdempotentRequest"];
            };
        };
        responses: {
            /** @description The package. Its instances may show their former status for a while. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    queryPackages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryPackagesRequest"];
            };
        };
        responses: {
            /** @description One page of packages. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryPackagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    cancelProductInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product instance; not the product of the catalog. */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IdempotentRequest"];
            };
        };
        responses: {
            /** @description The package. The instance may show its former status for a while. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    adjustProductInstanceSpecifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product instance; not the product of the catalog. */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustProductInstanceSpecificationsRequest"];
            };
        };
        responses: {
            /** @description The package with the changed instance. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Documented errors: PRODUCT_NOT_FOUND, ACCOUNT_NOT_FOUND, SITE_NOT_FOUND. */
            404: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "PRODUCT_NOT_FOUND" | "ACCOUNT_NOT_FOUND" | "SITE_NOT_FOUND";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description Documented errors: PRODUCT_LIMIT_EXCEEDED, PRODUCT_SETTINGS_NOT_FOUND, MISSING_BILLING_CYCLE, INCOMPATIBLE_BILLING_CYCLE, INVALID_BILLING_CYCLE, INVALID_PRODUCTS, MULTIPLE_PRODUCT_ASSIGNMENTS, PRODUCT_TYPE_ALREADY_ASSIGNED, PRODUCT_NOT_SUPPORTED_ON_SITE, PRODUCT_INSTANCE_NOT_FOUND, INCOMPATIBLE_PRODUCT_INSTANCE_STATUS, INCOMPATIBLE_PRODUCT, MISSING_PRODUCT_DETAILS, OPERATION_NOT_SUPPORTED_FOR_PRODUCT. */
            428: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "PRODUCT_LIMIT_EXCEEDED" | "PRODUCT_SETTINGS_NOT_FOUND" | "MISSING_BILLING_CYCLE" | "INCOMPATIBLE_BILLING_CYCLE" | "INVALID_BILLING_CYCLE" | "INVALID_PRODUCTS" | "MULTIPLE_PRODUCT_ASSIGNMENTS" | "PRODUCT_TYPE_ALREADY_ASSIGNED" | "PRODUCT_NOT_SUPPORTED_ON_SITE" | "PRODUCT_INSTANCE_NOT_FOUND" | "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS" | "INCOMPATIBLE_PRODUCT" | "MISSING_PRODUCT_DETAILS" | "OPERATION_NOT_SUPPORTED_FOR_PRODUCT";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    assignProductInstanceToSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product instance; not the product of the catalog. */
                instanceId: components["parameters"]["InstanceId"];
                /**
                 * @description The site.
                 * @example 3b8f0c5d-1e6a-4d97-b2c4-9f7a6e5d0b12
                 */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IdempotentRequest"];
            };
        };
        responses: {
            /** @description The package with the instance on the site. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unassignProductInstanceFromSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product instance; not the product of the catalog. */
                instanceId: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IdempotentRequest"];
            };
        };
        responses: {
            /** @description The package with the floating instance. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Documented errors: ACCOUNT_NOT_FOUND. */
            404: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "ACCOUNT_NOT_FOUND";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description Documented errors: MISSING_SITE_ID, PRODUCT_INSTANCE_NOT_FOUND. */
            428: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        details: {
                            applicationError: {
                                /** @enum {string} */
                                code: "MISSING_SITE_ID" | "PRODUCT_INSTANCE_NOT_FOUND";
                                description?: string;
                                data?: Record<string, unknown> | null;
                            };
                            validationError?: {
                                fieldViolations?: components["schemas"]["FieldViolation"][];
                            };
                            systemError?: {
                                errorCode?: string | null;
                            };
                            /** @deprecated */
                            tracing?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updatePackageExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The package.
                 * @example 4c6f9d1e-2a7b-4e53-8f60-1b9d7c5a3e66
                 */
                packageId: components["parameters"]["PackageIdToUpdate"];
                /**
                 * @description Your own new id of the package.
                 * @example order-2041-renewed
                 */
                externalId: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package with its new id. */
            200: {
                headers: {
                    "x-wix-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePackageExternalIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
