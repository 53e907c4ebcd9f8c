import { canonicalJson } from "../../canonical-json.ts";
import { camelCase } from "../../http/request/camel-case.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { type Field, fields } from "./fields.ts";
import { QueryProblem } from "./violation.ts";

/** One condition of a filter. */
export interface Condition {
  readonly field: string;
  readonly operator: string;
  /** The operands, each in the form in which values are compared. */
  readonly operands: readonly (string | boolean)[];
}

const STATUSES = ["PENDING", "ENABLED", "CANCELED", "FAILED", "AWAITING_ACTION"];
const WITH_LISTS = ["$in", "$hasSome", "$hasAll"];

/** @throws {QueryProblem} For a field, an operator or a value that the filter cannot have. */
export function readFilter(filter: JsonObject): readonly Condition[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    const path = name.split(".").map(camelCase).join(".");
    const field = fields.get(path);
    const at = `query.filter.${name}`;
    if (field === undefined)
      throw new QueryProblem(at, `is no field to filter by; there are ${[...fields.keys()].join(", ")}`);
    const operators = isOperators(condition) ? Object.entries(condition) : [["$eq", condition] as const];
    return operators.map(([operator, operand]) => readCondition(path, field, operator, operand, at));
  });
}

function isOperators(value: unknown): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => name.startsWith("$"));
}

function readCondition(path: string, field: Field, operator: string, operand: unknown, at: string): Condition {
  if (!field.operators.includes(operator))
    throw new QueryProblem(at, `takes ${field.operators.join(", ")}, and not ${operator}`);
  if (operator === "$exists") {
    if (typeof operand !== "boolean") throw new QueryProblem(`${at}.$exists`, "has to be true or false");
    return { field: path, operator, operands: [operand] };
  }
  const list = WITH_LISTS.includes(operator);
  if (list !== Array.isArray(operand))
    throw new QueryProblem(`${at}.${operator}`, list ? "has to be a list" : "has to be a value, and no list");
  const values: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  return { field: path, operator, operands: values.map((value) => comparable(field, value, `${at}.${operator}`)) };
}

function comparable({ kind }: Field, value: unknown, at: string): string {
  if (kind === "object") {
    if (!isObject(value)) throw new QueryProblem(at, "has to be an object");
    return canonicalJson(value);
  }
  if (kind === "number") {
    if (typeof value !== "number") throw new QueryProblem(at, "has to be a number");
    return String(value);
  }
  if (typeof value !== "string") throw new QueryProblem(at, "has to be a text");
  if (kind === "date") {
    const time = Date.parse(value);
    if (Number.isNaN(time)) throw new QueryProblem(at, "has to be a date such as 2026-01-01T00:00:00.000Z");
    return new Date(time).toISOString();
  }
  if (kind === "status") {
    const status = value.toUpperCase();
    if (!STATUSES.includes(status)) throw new QueryProblem(at, `has to be one of ${STATUSES.join(", ")}`);
    return status;
  }
  return value;
}

/** Whether a package, in the form in which it is answered, fulfils all conditions. */
export function fulfils(body: object, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field, operator, operands }) => {
    const values = valuesAt(body, field.split("."));
    const [value, operand] = [values[0], operands[0]];
    if (operator === "$exists") return (value !== undefined) === operand;
    if (operator === "$hasAll") return operands.every((one) => values.includes(String(one)));
    if (operator === "$hasSome" || operator === "$in") return operands.some((one) => values.includes(String(one)));
    if (operator === "$ne") return value !== operand;
    if (value === undefined || operand === undefined) return false;
    if (operator === "$gt") return value > operand;
    if (operator === "$gte") return value >= operand;
    if (operator === "$lt") return value < operand;
    if (operator === "$lte") return value <= operand;
    return value === operand;
  });
}

/** All values at a path, through lists, in the form in which they are compared. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, key === undefined ? [] : [key, ...rest]));
  if (value === undefined || value === null) return [];
  if (key === undefined) return [isObject(value) ? canonicalJson(value) : String(value)];
  return isObject(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}
