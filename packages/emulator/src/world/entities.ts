/** An account of the platform. */
export interface Account {
  readonly id: string;
  /** The account under which it stands; none for one that stands on its own. */
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

/** What happens to an instance after it was ordered or adjusted, and when. */
export interface Delivery {
  /** Milliseconds from the order to the outcome. */
  readonly afterMs: number;
  readonly outcome: "ENABLED" | "FAILED" | "AWAITING_ACTION";
  /** Present with the outcome FAILED only. */
  readonly failure?: Failure;
}

/** A product of the catalogue. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The cycles that it supports; at least one. */
  readonly cycles: readonly Cycle[];
  /** It may not join a live instance of its type on a site. */
  readonly oncePerSite: boolean;
  /** A live instance of this type has to be on the site from an earlier package. */
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
  /** When the outcome of the delivery shows, as milliseconds since 1970; with the status PENDING only. */
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

/** Whether an instance counts: against limits, and as being on its site. */
export function isLive({ status }: Instance): boolean {
  return status !== "CANCELED" && status !== "FAILED";
}

/** The account under which limits are counted and queries are answered: the parent, or the account itself. */
export function rootOf({ id, parentAccountId }: Account): string {
  return parentAccountId ?? id;
}
