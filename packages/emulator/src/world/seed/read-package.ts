import type { Instance, Package, Product } from "../entities.ts";
import { readCycle, readFailure } from "./read-product.ts";
import type { SeedReader } from "./seed-reader.ts";

/** The entities that a package of a seed may refer to, and its defaults. */
export interface PackageSurroundings {
  hasAccount(id: string): boolean;
  hasSite(id: string): boolean;
  product(id: string): Product | undefined;
  nextId(): string;
  readonly now: string;
}

const PACKAGE = ["id", "accountId", "externalId", "createdDate", "updatedDate", "productInstances"];
const INSTANCE = [
  "instanceId",
  "catalogProductId",
  "siteId",
  "status",
  "failure",
  "billingInfo",
  "countryCode",
  "discountCode",
  "referenceProductInstanceId",
  "createdDate",
  "updatedDate",
  "expirationDate",
];

/** A package of a seed. */
export function readPackage(reader: SeedReader, value: unknown, at: string, around: PackageSurroundings): Package {
  const given = reader.object(value, at, PACKAGE);
  const accountId = reader.text(given, "accountId", at);
  if (accountId !== "" && !around.hasAccount(accountId)) reader.note(`${at}/accountId`, "is the id of no account");
  const createdDate = reader.optionalDate(given, "createdDate", at) ?? around.now;
  const instances = reader.list(given["productInstances"], `${at}/productInstances`);
  if (instances.length === 0) reader.note(`${at}/productInstances`, "needs at least one instance");
  const externalId = reader.optionalText(given, "externalId", at);
  return {
    id: reader.optionalText(given, "id", at) ?? around.nextId(),
    accountId,
    ...(externalId === undefined ? {} : { externalId }),
    instances: instances.map((one, index) =>
      readInstance(reader, one, `${at}/productInstances/${index}`, { ...around, now: createdDate }),
    ),
    createdDate,
    updatedDate: reader.optionalDate(given, "updatedDate", at) ?? createdDate,
  };
}

function readInstance(reader: SeedReader, value: unknown, at: string, around: PackageSurroundings): Instance {
  const given = reader.object(value, at, INSTANCE);
  const catalogProductId = reader.text(given, "catalogProductId", at);
  const product = around.product(catalogProductId);
  if (catalogProductId !== "" && product === undefined)
    reader.note(`${at}/catalogProductId`, "is the id of no product");
  const siteId = reader.optionalText(given, "siteId", at);
  if (siteId !== undefined && !around.hasSite(siteId)) reader.note(`${at}/siteId`, "is the id of no site");
  const statuses = ["PENDING", "ENABLED", "CANCELED", "FAILED", "AWAITING_ACTION"] as const;
  const status = reader.optionalOneOf(given, "status", at, statuses) ?? "ENABLED";
  if (status !== "FAILED" && given["failure"] !== undefined)
    reader.note(`${at}/failure`, "goes with the status FAILED only");
  const createdDate = reader.optionalDate(given, "createdDate", at) ?? around.now;
  const countryCode = reader.optionalText(given, "countryCode", at);
  const discountCode = reader.optionalText(given, "discountCode", at);
  const reference = reader.optionalText(given, "referenceProductInstanceId", at);
  const expirationDate = reader.optionalDate(given, "expirationDate", at);
  const cycle = given["billingInfo"];
  return {
    instanceId: reader.optionalText(given, "instanceId", at) ?? around.nextId(),
    ...(siteId === undefined ? {} : { siteId }),
    catalogProductId,
    status,
    ...(status === "FAILED" ? { failure: readFailure(reader, given["failure"], `${at}/failure`) } : {}),
    billingInfo: cycle === undefined ? (product?.cycles[0] ?? {}) : readCycle(reader, cycle, `${at}/billingInfo`),
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(discountCode === undefined ? {} : { discountCode }),
    ...(reference === undefined ? {} : { referenceProductInstanceId: reference }),
    createdDate,
    updatedDate: reader.optionalDate(given, "updatedDate", at) ?? createdDate,
    ...(expirationDate === undefined ? {} : { expirationDate }),
    // A PENDING instance of a seed is delivered after the product's delay, counted from its creation.
    ...(status === "PENDING" && product ? { deliverAt: Date.parse(createdDate) + product.delivery.afterMs } : {}),
  };
}
