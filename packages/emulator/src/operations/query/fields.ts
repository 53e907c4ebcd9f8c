/** The type of a field of a package, as a filter compares it. */
export type FieldKind = "text" | "date" | "number" | "status" | "object";

/** A field by which packages can be filtered. */
export interface Field {
  readonly kind: FieldKind;
  readonly operators: readonly string[];
  readonly sortable: boolean;
}

const ofIds: Field = { kind: "text", operators: ["$eq", "$ne", "$in", "$exists"], sortable: false };
const ofDates: Field = { kind: "date", operators: ["$eq", "$ne", "$gt", "$lt", "$gte", "$lte"], sortable: true };
const ofInstances = (kind: FieldKind): Field => ({ kind, operators: ["$hasSome", "$hasAll"], sortable: false });

/** The fields of the article on filters and sorting, with the operators that it lists for them. */
export const fields: ReadonlyMap<string, Field> = new Map([
  ["id", ofIds],
  ["accountId", ofIds],
  ["externalId", ofIds],
  ["createdDate", ofDates],
  ["updatedDate", ofDates],
  ["productInstances", ofInstances("object")],
  ["productInstances.instanceId", ofInstances("text")],
  ["productInstances.siteId", ofInstances("text")],
  ["productInstances.catalogProductId", ofInstances("text")],
  ["productInstances.status", ofInstances("status")],
  ["productInstances.failure", ofInstances("object")],
  ["productInstances.failure.code", ofInstances("text")],
  ["productInstances.failure.message", ofInstances("text")],
  ["productInstances.billingInfo", ofInstances("object")],
  ["productInstances.billingInfo.type", ofInstances("text")],
  ["productInstances.billingInfo.cycleDuration", ofInstances("object")],
  ["productInstances.billingInfo.cycleDuration.unit", ofInstances("text")],
  ["productInstances.billingInfo.cycleDuration.count", ofInstances("number")],
  ["productInstances.createdDate", ofInstances("date")],
  ["productInstances.updatedDate", ofInstances("date")],
  ["productInstances.countryCode", ofInstances("text")],
]);

/** Fields that can be read, but not filtered by. */
const readable = [
  "productInstances.expirationDate",
  "productInstances.discountCode",
  "productInstances.referenceProductInstanceId",
];

/** Whether a projection may name a field. */
export function isReadable(path: string): boolean {
  return fields.has(path) || readable.includes(path);
}
