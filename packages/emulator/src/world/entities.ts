/** An account of the platform. */
export interface Account {
  readonly id: string;
  /** The parent account; absent if there is none. */
  readonly parentAccountId?: string;
}

/** A site and the account that owns it. */
export interface Site {
  readonly id: string;
  readonly accountId: string;
}

/** How often an instance is billed. A request may leave out any part. */
export interface Cycle {
  readonly type?: "UNKNOWN" | "ONE_TIME" | "RECURRING";
  readonly cycleDuration?: {
    readonly unit?: "UNKNOWN" | "DAY" | "WEEK" | "MONTH" | "YEAR";
    readonly count?: number;
  };
}

/** Why a delivery failed. */
export interface Failure {
  readonly code: "UNKNOWN" | "DELIVERY_TIMEOUT" | "EXTERNAL_FAILURE";
  readonly message: string;
}

/** The outcome of an order or an adjustment, and its delay. */
export interface Delivery {
  /** Milliseconds from the order to the outcome. */
  readonly afterMs: number;
  readonly outcome: "ENABLED" | "FAILED" | "AWAITING_ACTION";
  /** Present only if the outcome is FAILED. */
  readonly failure?: Failure;
}

/** A product of the catalogue. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The cycles that it supports; at least one. */
  readonly cycles: readonly Cycle[];
  /** The product may not be on a site with another live instance of its type. */
  readonly oncePerSite: boolean;
  /** The site must have a live instance of this type from an earlier package. */
  readonly needsOnSite?: string;
  /** How many live instances may exist under one parent account. */
  readonly limit?: number;
  /** Whether the product has the settings without which it cannot be ordered. */
  readonly settings: boolean;
  /** Whether this reseller may sell it. */
  readonly sold: boolean;
  readonly adjustable: boolean;
  /** Whether a reference instance may pay for it. */
  readonly payable: boolean;
  readonly delivery: Delivery;
  /** Milliseconds from the order to the expiration date. */
  readonly expiresAfterMs?: number;
}

/** The statuses of an instance. */
export type Status = "PENDING" | "ENABLED" | "CANCELED" | "FAILED" | "AWAITING_ACTION";

/** One ordered product. Dates are UTC, as `2026-01-01T00:00:00.000Z`. */
export interface Instance {
  readonly instanceId: string;
  /** Absent while the instance is floating. */
  readonly siteId?: string;
  readonly catalogProductId: string;
  readonly status: Status;
  readonly failure?: Failure;
  readonly billingInfo: Cycle;
  readonly countryCode?: string;
  readonly discountCode?: string;
  readonly referenceProductInstanceId?: string;
  readonly createdDate: string;
  readonly updatedDate: string;
  readonly expirationDate?: string;
  /** When the delivery ends, in milliseconds since 1970; present only with the status PENDING. */
  readonly deliverAt?: number;
}

/** A package of instances. */
export interface Package {
  readonly id: string;
  readonly accountId: string;
  readonly externalId?: string;
  readonly instances: readonly Instance[];
  readonly createdDate: string;
  readonly updatedDate: string;
}

/** Whether an instance counts towards limits and as being on its site. */
export function isLive({ status }: Instance): boolean {
  return status !== "CANCELED" && status !== "FAILED";
}

/** The account under which limits are counted and queries are answered: the parent, or the account itself. */
export function rootOf({ id, parentAccountId }: Account): string {
  return parentAccountId ?? id;
}
