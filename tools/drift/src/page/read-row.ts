import { collapse, messageOf, plainText } from "./cell-text.ts";
import type { Columns } from "./columns.ts";
import type { Cell, PageRow, TableRow } from "./page.ts";
import { UnreadablePage } from "./unreadable.ts";

const STATUS = /^([A-Z][A-Z_]*) \((\d{3})\)$/;
const CODE = /^[A-Za-z_]\w*$/;

/** Reads one row. @throws {UnreadablePage} when a cell is missing, empty, or not what its column holds. */
export function readRow(row: TableRow, columns: Columns, place: string): PageRow {
  if (row.cells.length !== columns.count)
    throw new UnreadablePage(`${place} has ${row.cells.length} cells, and its table has ${columns.count} columns.`);
  if (!row.closed) throw new UnreadablePage(`${place} has no end: the page is cut off there.`);
  const cell = (name: keyof Columns): Cell => row.cells[columns[name]] ?? [];
  const [, grpc = "", status = ""] =
    STATUS.exec(plainText(cell("status"))) ?? refuse(place, "status", "`NAME (404)`", plainText(cell("status")));
  const code = plainText(cell("code"));
  if (!CODE.test(code)) refuse(place, "code", "one name", code);
  const message = messageOf(cell("message"));
  if (collapse(message.texts.join("")) === "") refuse(place, "message", "words", "");
  const advice = plainText(cell("advice"));
  if (advice === "") refuse(place, "advice", "words", "");
  return { status: Number(status), grpc, code, message, advice };
}

function refuse(place: string, column: string, wanted: string, found: string): never {
  throw new UnreadablePage(
    `${place}: the cell of the ${column} should hold ${wanted}, and holds ${JSON.stringify(found)}.`,
  );
}
