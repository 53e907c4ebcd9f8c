import fc from "fast-check";
import type { CycleWord } from "./rules.ts";
import { cycles, rules } from "./rules.ts";
import type { Item } from "./model.ts";

/** One step; instances and packages are referenced by their index in the order of creation. */
export type Step =
  | {
      readonly kind: "create";
      readonly account: number;
      readonly externalId: string | undefined;
      readonly items: Item[];
    }
  | {
      readonly kind: "adjust";
      readonly account: number;
      readonly place: number;
      readonly product: string | undefined;
      readonly cycle: CycleWord | undefined;
    }
  | { readonly kind: "assign"; readonly account: number; readonly place: number; readonly site: number }
  | { readonly kind: "unassign" | "cancelInstance" | "cancelPackage"; readonly account: number; readonly place: number }
  | { readonly kind: "rename"; readonly account: number; readonly place: number; readonly externalId: string }
  | { readonly kind: "advance"; readonly ms: number };

const account = fc.constantFrom(0, 0, 0, 1);
const place = fc.nat(5);
const site = fc.nat(2);
/** Products that can be ordered are more frequent, so that the world fills up. */
const product = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("plan", "bigger", "plain") },
  { weight: 2, arbitrary: fc.constantFrom(...Object.keys(rules), "nothing") },
);
const cycle = fc.constantFrom(...(Object.keys(cycles) as CycleWord[])); // The object has exactly these keys.
const externalId = fc.constantFrom("x", "y");
/** A value in half of the cases, else `undefined`. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** In nine of ten cases, a cycle of the product. */
function cycleOf(name: string): fc.Arbitrary<CycleWord | undefined> {
  const own = rules[name]?.cycles ?? [];
  const any = maybe(cycle.filter((word) => word !== "NO_UNIT"));
  return own.length === 0
    ? any
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: any });
}

const item: fc.Arbitrary<Item> = product.chain((name) =>
  fc.record({
    product: fc.constant(name),
    site: maybe(site),
    cycle: cycleOf(name),
    // An invalid reference makes the whole order fail.
    reference: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: place }),
  }),
);

/** Steps of all kinds; orders and adjustments are frequent, because most rules belong to them. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("create" as const),
      account,
      externalId: maybe(externalId),
      items: fc.array(item, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("adjust" as const),
      account,
      place,
      product: maybe(product),
      cycle: maybe(cycle),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("assign" as const), account, place, site }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("unassign" as const, "cancelInstance" as const, "cancelPackage" as const),
      account,
      place,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), account, place, externalId }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("advance" as const), ms: fc.nat(120) }) },
);
