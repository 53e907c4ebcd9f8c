import type { Cell } from "../matrix/cell.ts";
import { parseJson } from "./json.ts";

/** The body of a cell as it is on the wire; `undefined` where it has none. */
export function wireBodyOf({ form, body }: Pick<Cell, "form" | "body">): string | undefined {
  return body === undefined || form !== undefined ? (body as string | undefined) : JSON.stringify(body);
}

/** The value that a text on the wire stands for, in the form of a cell; `undefined` where it is none. */
export function wireValueOf({ form }: Pick<Cell, "form">, text: string): unknown {
  return form === undefined ? parseJson(text) : text;
}
