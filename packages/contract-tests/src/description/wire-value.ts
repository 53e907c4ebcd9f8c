import type { Cell } from "../matrix/cell.ts";
import { parseJson } from "./json.ts";

/** The body of a cell as sent on the wire; `undefined` if it has none. */
export function wireBodyOf({ form, body }: Pick<Cell, "form" | "body">): string | undefined {
  return body === undefined || form !== undefined ? (body as string | undefined) : JSON.stringify(body);
}

/** Parses a body from the wire into the form of a cell; `undefined` if it is invalid. */
export function wireValueOf({ form }: Pick<Cell, "form">, text: string): unknown {
  return form === undefined ? parseJson(text) : text;
}
