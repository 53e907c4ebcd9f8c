import type { Account, Cycle, Delivery, Failure, Product, Site, Status } from "../entities.ts";

/** A product of a seed; absent members have defaults. */
export interface SeedProduct extends Partial<Omit<Product, "id" | "type" | "cycles" | "delivery">> {
  readonly id: string;
  readonly type: string;
  readonly cycles: readonly Cycle[];
  readonly delivery?: Partial<Delivery>;
}

/** An existing instance, in any status. Absent members are generated or have defaults. */
export interface SeedInstance {
  readonly instanceId?: string;
  readonly catalogProductId: string;
  readonly siteId?: string;
  /** Default ENABLED. */
  readonly status?: Status;
  readonly failure?: Failure;
  /** Default the first cycle of the product. */
  readonly billingInfo?: Cycle;
  readonly countryCode?: string;
  readonly discountCode?: string;
  readonly referenceProductInstanceId?: string;
  readonly createdDate?: string;
  readonly updatedDate?: string;
  readonly expirationDate?: string;
}

/** An existing package. */
export interface SeedPackage {
  readonly id?: string;
  readonly accountId: string;
  readonly externalId?: string;
  readonly createdDate?: string;
  readonly updatedDate?: string;
  readonly productInstances: readonly SeedInstance[];
}

/**
 * The initial contents of a world. The defaults of a product are: `oncePerSite` false, `settings`, `sold`, `adjustable`
 * and `payable` true, no limit, no prerequisite, no expiration, and delivery as ENABLED after 0 ms.
 */
export interface Seed {
  /** Keys that are answered with 401; every other key is valid. */
  readonly keys?: { readonly revoked?: readonly string[] };
  readonly accounts?: readonly Account[];
  readonly sites?: readonly Site[];
  readonly products?: readonly SeedProduct[];
  readonly packages?: readonly SeedPackage[];
}
