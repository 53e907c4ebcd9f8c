import type { Cycle, Product, Seed } from "../../index.ts";

/*
 * The small world of the model-based test: each rule of the catalogue occurs once, with so few entities that they
 * collide.
 */

const yearly: Cycle = { type: "RECURRING", cycleDuration: { unit: "YEAR", count: 1 } };
const monthly: Cycle = { type: "RECURRING", cycleDuration: { unit: "MONTH", count: 1 } };
const oneTime: Cycle = { type: "ONE_TIME" };

/** The model's names of cycles. */
export type CycleWord = "YEAR" | "MONTH" | "ONCE" | "WEEK" | "NO_UNIT";

/** The cycles in requests, by the names of the model; no product has `WEEK`. */
export const cycles: Readonly<Record<CycleWord, Cycle>> = {
  YEAR: yearly,
  MONTH: monthly,
  ONCE: oneTime,
  WEEK: { type: "RECURRING", cycleDuration: { unit: "WEEK", count: 1 } },
  NO_UNIT: { type: "RECURRING" },
};

/** A product of the model. */
export interface Rules {
  readonly type: string;
  readonly cycles: readonly CycleWord[];
  readonly oncePerSite?: boolean;
  readonly needsOnSite?: string;
  readonly limit?: number;
  readonly settings?: boolean;
  readonly sold?: boolean;
  readonly adjustable?: boolean;
  readonly payable?: boolean;
  readonly delivery?: Partial<Product["delivery"]>;
}

export const rules: Readonly<Record<string, Rules>> = {
  plan: { type: "plan", cycles: ["MONTH", "YEAR"], oncePerSite: true, delivery: { afterMs: 100 } },
  bigger: { type: "plan", cycles: ["YEAR"], limit: 2 },
  plain: { type: "plan", cycles: ["MONTH"], payable: false },
  bare: { type: "plan", cycles: ["YEAR"], settings: false },
  unsold: { type: "plan", cycles: ["YEAR"], sold: false },
  domain: { type: "domain", cycles: ["YEAR"], needsOnSite: "plan" },
  waiting: { type: "domain", cycles: ["YEAR"], delivery: { afterMs: 50, outcome: "AWAITING_ACTION" } },
  voucher: { type: "voucher", cycles: ["ONCE"], adjustable: false },
  failing: { type: "voucher", cycles: ["ONCE"], delivery: { outcome: "FAILED" } },
};

/** Ids that the description accepts, made from a number. */
export function guid(kind: number, number: number): string {
  return `${kind}0000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const productNames = Object.keys(rules);
export const accounts: readonly [string, string] = [guid(1, 1), guid(1, 2)];
/** Two sites of the first account and one of the second, a sub-account of the first. */
export const sites: readonly string[] = [guid(2, 1), guid(2, 2), guid(2, 3)];
export const ownerOf = (site: number): number => (site === 2 ? 1 : 0);
/** The id of a product; for an unknown name, an unknown id. */
export const productId = (name: string): string => guid(3, productNames.indexOf(name) + 1);

/** The world as a seed. */
export const seed: Seed = {
  accounts: [{ id: accounts[0] }, { id: accounts[1], parentAccountId: accounts[0] }],
  sites: sites.map((id, index) => ({ id, accountId: accounts[ownerOf(index) as 0 | 1] })),
  products: Object.entries(rules).map(([name, { cycles: own, ...rest }]) => ({
    id: productId(name),
    name,
    cycles: own.map((word) => cycles[word]),
    ...rest,
  })),
};
