import { isObject, type JsonObject } from "../../json-object.ts";
import { QueryProblem } from "./violation.ts";

/** The place where a page ends or begins, and the query that it belongs to. */
export interface Cursor {
  readonly root: string;
  readonly filter: JsonObject;
  readonly sort: readonly JsonObject[];
  /** Whether the page holds the packages after the place, or those before it. */
  readonly direction: "next" | "prev";
  /** The values by which the package at the place is sorted, and its id. */
  readonly at: readonly string[];
}

/** Encodes a cursor as a string. It holds the query itself, so that it outlives the process that made it. */
export function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws {QueryProblem} For a string that is not a cursor, or for a cursor of another reseller. */
export function readCursor(text: string, root: string): Cursor {
  const value = parse(text);
  if (!isObject(value) || value["root"] !== root || !isObject(value["filter"])) throw invalid();
  const { filter, sort, direction, at } = value;
  if (!Array.isArray(sort) || !sort.every(isObject) || !Array.isArray(at)) throw invalid();
  if (!at.every((one): one is string => typeof one === "string")) throw invalid();
  if (direction !== "next" && direction !== "prev") throw invalid();
  return { root, filter, sort, direction, at };
}

function parse(text: string): unknown {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function invalid(): QueryProblem {
  return new QueryProblem("query.cursorPaging.cursor", "is no cursor that a query of this account gave");
}
