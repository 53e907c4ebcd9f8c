import { markBlankCode } from "./blank-code.ts";
import { cutAtHeadings } from "./flat-headings.ts";
import { isDashes, unfoldTable } from "./flat-table.ts";

/**
 * Gives a flattened page its lines back, so that a parser of Markdown can read it.
 *
 * In the flattened form a whole section stands on one line: heading, introduction and table. Rows follow each other as
 * `| … | | … |`, and the cells of the header may stand on lines of their own. Any other page is left as it is, apart
 * from empty code spans.
 */
export function unfold(page: string): string {
  const text = page.split(/\r?\n/).map(markBlankCode).join("\n");
  if (!text.split("\n").some(isFlat)) return text;
  return cutAtHeadings(text)
    .map(({ heading, body }) => [heading, ...unfoldTable(body)].join("\n\n"))
    .join("\n\n");
}

/** Whether a row of dashes shares its line with other cells. */
function isFlat(line: string): boolean {
  const cells = line.split("|").map((cell) => cell.trim());
  const dashes = cells.filter(isDashes).length;
  return dashes > 1 && cells.slice(1, -1).some((cell) => !isDashes(cell));
}
