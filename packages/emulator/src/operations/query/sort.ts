import type { Package } from "../../world/entities.ts";
import { camelCase } from "../../http/request/camel-case.ts";
import type { JsonObject } from "../../json-object.ts";
import { fields } from "./fields.ts";
import { QueryProblem } from "./violation.ts";

/** One field to sort by. */
export interface SortField {
  readonly fieldName: "createdDate" | "updatedDate";
  readonly order: "ASC" | "DESC";
}

/** The default order of a query: the newest first. */
const byDefault: readonly SortField[] = [{ fieldName: "createdDate", order: "DESC" }];

/** @throws {QueryProblem} For a field that packages are not sorted by. */
export function readSort(sort: readonly JsonObject[]): readonly SortField[] {
  const read = sort.map(({ fieldName, order }, index): SortField => {
    const name = typeof fieldName === "string" ? camelCase(fieldName) : undefined;
    if (name !== "createdDate" && name !== "updatedDate") {
      const sortable = [...fields].filter(([, field]) => field.sortable).map(([field]) => field);
      throw new QueryProblem(`query.sort[${index}].fieldName`, `has to be one of ${sortable.join(", ")}`);
    }
    return { fieldName: name, order: order === "DESC" ? "DESC" : "ASC" };
  });
  return read.length === 0 ? byDefault : read;
}

/** The values by which a package is sorted, and its id, which decides between equal ones. */
export function sortKey(value: Package, sort: readonly SortField[]): readonly string[] {
  return [...sort.map(({ fieldName }) => value[fieldName]), value.id];
}

/** Compares two keys. Ids follow the direction of the first field. */
export function compareKeys(one: readonly string[], other: readonly string[], sort: readonly SortField[]): number {
  for (const [index, value] of one.entries()) {
    const [left, right] = [value, other[index] ?? ""];
    if (left === right) continue;
    const ascending = (sort[index] ?? sort[0])?.order === "ASC";
    return left < right === ascending ? -1 : 1;
  }
  return 0;
}
