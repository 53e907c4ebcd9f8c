import type { Account, Cycle, Delivery, Failure, Product, Site, Status } from "../entities.ts";

/** A product as a seed gives it; what is left out has its default. */
export interface SeedProduct extends Partial<Omit<Product, "id" | "type" | "cycles" | "delivery">> {
  readonly id: string;
  readonly type: string;
  readonly cycles: readonly Cycle[];
  readonly delivery?: Partial<Delivery>;
}

/** An instance that exists already, in any status. What is left out is made up or has its default. */
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

/** A package that exists already. */
export interface SeedPackage {
  readonly id?: string;
  readonly accountId: string;
  readonly externalId?: string;
  readonly createdDate?: string;
  readonly updatedDate?: string;
  readonly productInstances: readonly SeedInstance[];
}

/**
 * What a world begins with. Of a product the defaults are: `oncePerSite` false, `settings`, `sold`, `adjustable` and
 * `payable` true, no limit, no prerequisite, no expiration, and delivery as ENABLED after 0 ms.
 */
export interface Seed {
  /** Keys that are answered with 401; every other key is good. */
  readonly keys?: { readonly revoked?: readonly string[] };
  readonly accounts?: readonly Account[];
  readonly sites?: readonly Site[];
  readonly products?: readonly SeedProduct[];
  readonly packages?: readonly SeedPackage[];
}
