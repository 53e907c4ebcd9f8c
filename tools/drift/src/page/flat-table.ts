import { splitOutsideCode } from "./blank-code.ts";
import { collapse } from "./cell-text.ts";

/**
 * The paragraphs of a flattened section: the text before its table, the table with a line for each row, and the text
 * after it.
 *
 * Rows are separated by a blank cell. A row with too few cells keeps them, and a row without an end gets none: whether
 * the table can be used is decided where it is read.
 */
export function unfoldTable(section: string): string[] {
  const [before = "", ...cells] = splitOutsideCode(section, "|").map(collapse);
  const start = cells.findIndex(isDashes);
  if (start === -1) return [section];
  const width = cells.slice(start).findIndex((cell) => !isDashes(cell));
  const groups = atBlanks(cells);
  const last = groups.pop() ?? [];
  // The text behind the last pipe belongs to no row, unless a row was begun that it would have to end.
  const [tail, unended] = last.length === 0 || last.length === width + 1 ? [last.at(-1) ?? "", false] : ["", true];
  if (last.length === width + 1) groups.push(last.slice(0, -1));
  const lines = groups.map((group) => `| ${group.join(" | ")} |`);
  // Two pipes at the very end begin a row without any content.
  if (cells.length > 1 && cells.slice(-2).every((cell) => cell === "")) lines.push("|");
  if (unended) lines.push(`| ${last.join(" | ")}`);
  return [before, lines.join("\n"), tail];
}

/** The runs of cells between blank ones; the last run has no blank cell after it. */
function atBlanks(cells: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  cells.forEach((cell, index) => {
    if (cell === "" && index < cells.length - 1) groups.push([]);
    else if (cell !== "") groups.at(-1)?.push(cell);
    else groups.push([]);
  });
  return groups.filter((group, index) => group.length > 0 || index === groups.length - 1);
}

/** `---`, `:--:` and the like: the row below the header of a table. */
export function isDashes(cell: string): boolean {
  return /^:?-{3,}:?$/.test(cell.trim());
}
