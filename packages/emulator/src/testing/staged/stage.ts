import type { Operation } from "@resellers-sdk/errors";
import type { RowName } from "../../causes/cause.ts";
import type { Seed, SeedProduct } from "../../world/seed/seed.ts";

/** The parts of a call that differ from one to the next. */
export interface StagedCall {
  /** The account of the header. Default: `accountId` of this module. */
  readonly accountId?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** An emulator with an empty world, a manual clock, and functions that change the world. */
export interface Stage {
  seed(seed: Seed): void;
  /** Calls the API and returns the body of a success; throws for anything else, which is a bug in the state. */
  call(operation: Operation, call: StagedCall): unknown;
  advance(ms: number): void;
}

/**
 * Prepares a world for a documented error through ordinary calls, and returns the request that gets the error. If
 * `caused` is false, only the cause of the error is left out, and the request succeeds.
 */
export type State = (stage: Stage, caused: boolean) => StagedCall;

/** One state for each error that the catalogue lists for an operation. */
export type StatesOf<Op extends Operation> = { readonly [Name in RowName<Op>]: State };

/** The calling account, and another one. */
export const accountId = "a0000000-0000-4000-8000-000000000001";
export const otherAccountId = "a0000000-0000-4000-8000-000000000002";
/** A site of the calling account. */
export const siteId = "b0000000-0000-4000-8000-000000000001";
/** The product that the states use, and another one. */
export const productId = "c0000000-0000-4000-8000-000000000001";
export const otherProductId = "c0000000-0000-4000-8000-000000000002";

/** Cycles of products and requests. */
export const yearly = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } } as const;
export const monthly = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } } as const;

/** A product that everybody can order; a state changes the member that it needs. */
export function product(different: Partial<SeedProduct> = {}): SeedProduct {
  return { id: productId, type: "plan", cycles: [yearly], ...different };
}

/** Two accounts, a site, and products. */
export function furnish(stage: Stage, ...products: readonly SeedProduct[]): void {
  const accounts = [{ id: accountId }, { id: otherAccountId }];
  stage.seed({ accounts, sites: [{ id: siteId, accountId }], products });
}

/** The body of a request that orders products. */
export function order(...products: readonly object[]): { readonly products: readonly object[] } {
  return { products: products.map((one) => ({ catalogProductId: productId, countryCode: "BR", ...one })) };
}

/** Orders one product and returns the id of its instance. */
export function ordered(stage: Stage, one: object = {}, by: string = accountId): string {
  const body = stage.call("createPackageV2", { accountId: by, body: order(one) });
  // The answer of Create: a package with the one ordered instance.
  const { package: made } = body as { package: { productInstances: readonly [{ instanceId: string }] } };
  return made.productInstances[0].instanceId;
}
