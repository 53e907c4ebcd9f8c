import { decodeError, type Operation } from "@resellers-sdk/errors";
import { expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { createStage, requestOf } from "../states/create-stage.ts";
import { order, ordered, type Stage, type StagedCall } from "../states/stage.ts";
import { defaultIds } from "./default-seed.ts";

const { accounts, sites, products } = defaultIds;
const nowhere = "f0000000-0000-4000-8000-000000000001";
const by = accounts.reseller;
const monthly = { type: "RECURRING", cycleDuration: { unit: "MONTH" } };
const daily = { type: "RECURRING", cycleDuration: { unit: "DAY" } };
type Product = keyof typeof products;
const item = (name: Product, rest: object = {}): object => ({ catalogProductId: products[name], ...rest });
const buy = (stage: Stage, name: Product, rest: object = {}): string => ordered(stage, item(name, rest), by);
const adjust = (instanceId: string, body: object): StagedCall => ({ path: { instanceId }, body });
const to = (stage: Stage, from: Product, target: Product, rest: object = {}): StagedCall =>
  adjust(buy(stage, from, rest), item(target));
const site = { siteId: sites.shop };

const create: Record<string, (stage: Stage) => StagedCall> = {
  PRODUCT_NOT_FOUND: () => ({ body: order({ catalogProductId: nowhere }) }),
  "ACCOUNT_NOT_FOUND.wasNotFound": () => ({ accountId: nowhere, body: order({}) }),
  PRODUCT_LIMIT_EXCEEDED: () => ({ body: order(item("limited"), item("limited")) }),
  PRODUCT_SETTINGS_NOT_FOUND: () => ({ body: order(item("withoutSettings")) }),
  MISSING_BILLING_CYCLE: () => ({ body: order(item("plan")) }),
  INCOMPATIBLE_BILLING_CYCLE: () => ({ body: order(item("newsletter", { billingInfo: monthly })) }),
  INVALID_BILLING_CYCLE: () => ({ body: order(item("plan", { billingInfo: daily })) }),
  INVALID_PRODUCTS: () => ({ body: order(item("notSold")) }),
  MULTIPLE_PRODUCT_ASSIGNMENTS: () => ({ body: order(item("newsletter", site), item("newsletter", site)) }),
  PRODUCT_TYPE_ALREADY_ASSIGNED: (stage) => {
    buy(stage, "trialPlan", site);
    return { body: order(item("plan", { ...site, billingInfo: monthly })) };
  },
  PRODUCT_NOT_SUPPORTED_ON_SITE: () => ({ body: order(item("domain", site)) }),
  SITE_NOT_FOUND: () => ({ body: order(item("newsletter", { siteId: sites.strangers })) }),
  INVALID_REFERENCE_PRODUCT_INSTANCE_ID: (stage) => {
    const referenceProductInstanceId = buy(stage, "newsletter");
    return { body: order(item("unpayable", { referenceProductInstanceId })) };
  },
};
const change: typeof create = {
  PRODUCT_NOT_FOUND: (stage) => adjust(buy(stage, "newsletter"), { catalogProductId: nowhere }),
  "ACCOUNT_NOT_FOUND.wasNotFound": (stage) => ({ ...to(stage, "newsletter", "newsletterPlus"), accountId: nowhere }),
  PRODUCT_LIMIT_EXCEEDED: (stage) => {
    buy(stage, "limited");
    return to(stage, "mailbox", "limited");
  },
  PRODUCT_SETTINGS_NOT_FOUND: (stage) => to(stage, "newsletter", "withoutSettings"),
  MISSING_BILLING_CYCLE: (stage) => to(stage, "trialPlan", "plan"),
  INCOMPATIBLE_BILLING_CYCLE: (stage) => adjust(buy(stage, "newsletter"), { billingInfo: monthly }),
  INVALID_BILLING_CYCLE: (stage) => adjust(buy(stage, "newsletter"), { billingInfo: daily }),
  INVALID_PRODUCTS: (stage) => to(stage, "newsletter", "notSold"),
  MULTIPLE_PRODUCT_ASSIGNMENTS: (stage) => {
    buy(stage, "newsletterPlus", site);
    return to(stage, "newsletter", "newsletterPlus", site);
  },
  PRODUCT_TYPE_ALREADY_ASSIGNED: (stage) => {
    buy(stage, "trialPlan", site);
    return adjust(buy(stage, "trialPlan", site), item("plan", { billingInfo: monthly }));
  },
  PRODUCT_NOT_SUPPORTED_ON_SITE: (stage) => to(stage, "freeDomain", "domain", site),
  "PRODUCT_INSTANCE_NOT_FOUND.wasNotFound": () => adjust(nowhere, item("plan")),
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.withInstanceId": (stage) => to(stage, "failing", "awaiting"),
  SITE_NOT_FOUND: (stage) => {
    const call = to(stage, "newsletter", "newsletterPlus", site);
    stage.seed({ sites: [{ id: sites.shop, accountId: accounts.stranger }] });
    return call;
  },
  INCOMPATIBLE_PRODUCT: (stage) => to(stage, "newsletter", "mailbox"),
  "MISSING_PRODUCT_DETAILS.cycleDuration": (stage) =>
    adjust(buy(stage, "newsletter"), { billingInfo: { type: "RECURRING" } }),
  "MISSING_PRODUCT_DETAILS.catalogProductId": (stage) => adjust(buy(stage, "newsletter"), {}),
  "MISSING_PRODUCT_DETAILS.billingInfo": (stage) => to(stage, "newsletter", "newsletter"),
  OPERATION_NOT_SUPPORTED_FOR_PRODUCT: (stage) => to(stage, "fixed", "plan"),
  "INCOMPATIBLE_PRODUCT_INSTANCE_STATUS.statusOnly": (stage) => to(stage, "awaiting", "failing"),
};
const unassign: typeof create = {
  "ACCOUNT_NOT_FOUND.wasntFound": () => ({ accountId: nowhere, path: { instanceId: nowhere } }),
  MISSING_SITE_ID: (stage) => ({ path: { instanceId: buy(stage, "newsletter") } }),
  "PRODUCT_INSTANCE_NOT_FOUND.wasntFound": () => ({ path: { instanceId: nowhere } }),
};
const cases = (operation: Operation, table: typeof create): [Operation, string, (stage: Stage) => StagedCall][] =>
  Object.entries(table).map(([name, play]) => [operation, name, play]);
const all = [
  ...cases("createPackageV2", create),
  ...cases("adjustProductInstanceSpecifications", change),
  ...cases("unassignProductInstanceFromSite", unassign),
];

test("there are 36 of them", () => expect(all).toHaveLength(36));

test.each(all)("the default seed can bring %s to %s", (operation, name, play) => {
  const emulator = createEmulator({ clock: "manual" });
  const call = play(createStage(emulator));
  const error = decodeError({ operation, ...emulator.answer(requestOf(operation, { accountId: by, ...call })) });
  const variant = "variant" in error && error.variant !== undefined ? `.${error.variant}` : "";
  expect("code" in error && error.known ? `${error.code}${variant}` : error).toBe(name);
});
