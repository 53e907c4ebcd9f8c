import type { Cell } from "../matrix/cell.ts";
import type { Contract } from "../contract/contract.ts";
import { isObject, type JsonObject, memberOf, resolve } from "../description/json.ts";
import { operationsOf } from "../description/slice-description.ts";

/** A place in the request of an operation that takes a magic value. */
export interface MagicPlace {
  readonly in: "body" | "path";
  /** The property of the body, or the parameter of the path. */
  readonly name: string;
  /** Whether the place accepts only GUIDs. */
  readonly guid: boolean;
}

/** The prefix of a magic string, before the name of a cell. */
const PREFIX = "force:";

/** The maximum length of a magic string. */
const LONGEST = 80;

/** The place for magic values in requests of the operation; `undefined` if there is none. */
export function magicPlaceOf(openapi: JsonObject, operation: string): MagicPlace | undefined {
  const found = operationsOf(openapi).find(({ id }) => id === operation);
  if (found === undefined) return undefined;
  const parameters = [memberOf(openapi, "paths", found.path)["parameters"], found.node["parameters"]]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((parameter) => resolve(openapi, parameter))
    .filter((parameter) => parameter["in"] === "path")
    .map((parameter) => ({ name: String(parameter["name"]), schema: resolve(openapi, parameter["schema"]) }));
  const text = parameters.find(({ schema }) => takesText(schema));
  const guid = parameters.find(({ schema }) => schema["format"] === "uuid");
  const property = bodyProperty(openapi, found.node);
  if (property !== undefined) return { in: "body", name: property, guid: false };
  if (text !== undefined) return { in: "path", name: text.name, guid: false };
  return guid === undefined ? undefined : { in: "path", name: guid.name, guid: true };
}

/** A string of the request that may have any value, except the idempotency key. */
function bodyProperty(openapi: JsonObject, node: JsonObject): string | undefined {
  const [media] = Object.values(memberOf(resolve(openapi, node["requestBody"]), "content"));
  const properties = memberOf(resolve(openapi, isObject(media) ? media["schema"] : undefined), "properties");
  return Object.keys(properties).find((name) => {
    const schema = resolve(openapi, properties[name]);
    return takesText(schema) && schema["x-idempotency-key"] !== true;
  });
}

function takesText({ type, format, enum: listed, pattern, maxLength }: JsonObject): boolean {
  const limit = typeof maxLength === "number" ? maxLength : LONGEST;
  const isText = [type].flat().includes("string");
  return isText && format === undefined && listed === undefined && pattern === undefined && limit >= LONGEST;
}

/**
 * The value that selects a cell: `force:PRODUCT_LIMIT_EXCEEDED`; or, if only GUIDs are allowed, a GUID with eight `e`,
 * then the status, and at the end the index of the cell in its operation.
 */
export function magicValueOf({ matrix }: Contract, cell: Cell, place: MagicPlace): string {
  if (!place.guid) return PREFIX + cell.example;
  const own = matrix.filter(({ operation }) => operation === cell.operation);
  return `eeeeeeee-0${cell.status}-4000-8000-${String(own.indexOf(cell) + 1).padStart(12, "0")}`;
}

/** The name of the answer in a magic string, even if there is no such answer. */
export function nameInMagicValue(value: unknown): string | undefined {
  return typeof value === "string" && value.startsWith(PREFIX) ? value.slice(PREFIX.length) : undefined;
}

/** The cell of an operation that a value of a request selects. */
export function cellOfMagicValue({ matrix }: Contract, operation: string, value: unknown): Cell | undefined {
  if (typeof value !== "string") return undefined;
  const own = matrix.filter((cell) => cell.operation === operation);
  const name = nameInMagicValue(value);
  if (name !== undefined) return findCell(own, name);
  const place = /^eeeeeeee-0(\d{3})-4000-8000-(\d{12})$/.exec(value);
  const cell = place === null ? undefined : own[Number(place[2]) - 1];
  return cell?.status === Number(place?.[1]) ? cell : undefined;
}

/** The first cell with this example (`CODE.variant`), code, or status. */
export function findCell(cells: readonly Cell[], name: string): Cell | undefined {
  return (
    cells.find(({ example }) => example === name) ??
    cells.find((cell) => cell.kind === "error" && cell.code === name) ??
    cells.find(({ status }) => String(status) === name)
  );
}
