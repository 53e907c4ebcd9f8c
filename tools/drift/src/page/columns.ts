import { plainText } from "./cell-text.ts";
import type { TableRow } from "./page.ts";
import { UnreadablePage } from "./unreadable.ts";

/** The index of each cell in a row. */
export interface Columns {
  readonly status: number;
  readonly code: number;
  readonly message: number;
  readonly advice: number;
  readonly count: number;
}

/** Finds the columns of a table by the words of its header. @throws {UnreadablePage} unless there are these four. */
export function readColumns(head: TableRow | undefined, place: string): Columns {
  const names = (head?.cells ?? []).map((cell) => plainText(cell).toLowerCase());
  const find = (word: string): number => {
    const found = names.flatMap((name, index) => (name.includes(word) ? [index] : []));
    if (found.length === 1) return found[0] ?? 0;
    throw new UnreadablePage(
      `${place}: the table has ${found.length === 0 ? "no column" : "several columns"} for "${word}"; its header reads ${JSON.stringify(names)}.`,
    );
  };
  const columns = {
    status: find("status"),
    code: find("code"),
    message: find("message"),
    advice: find("troubleshooting"),
  };
  if (names.length === 4) return { ...columns, count: names.length };
  throw new UnreadablePage(`${place}: the table has ${names.length} columns, and four are known.`);
}
