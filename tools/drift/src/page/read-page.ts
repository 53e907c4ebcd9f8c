import { readColumns } from "./columns.ts";
import type { Block, Page, PageSection } from "./page.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readRow } from "./read-row.ts";
import { UnreadablePage } from "./unreadable.ts";

/**
 * Reads the errors page in any of its forms.
 *
 * @param known The headings that the description names, which have to be there.
 * @throws {UnreadablePage} when anything of the page cannot be read: a part that is missing is never taken for a part
 * that was removed.
 */
export function readPage(text: string, known: readonly string[]): Page {
  if (text.trim() === "") throw new UnreadablePage("The page is empty.");
  const blocks = text.trimStart().startsWith("<") ? readHtml(text) : readMarkdown(text);
  const found = gather(blocks);
  for (const heading of known) {
    const here = found.filter((one) => sameHeading(one.heading, heading));
    if (here.length === 1) continue;
    throw new UnreadablePage(
      `The page has ${here.length === 0 ? "no heading" : `${here.length} headings`} "${heading}"; it has ${found.length === 0 ? "none at all" : found.map((one) => `"${one.heading}"`).join(", ")}.`,
    );
  }
  const first = found.findIndex((one) => isAmong(one.heading, known));
  const depth = found[first]?.depth;
  // The text before the sections, such as the portal's introduction, lists no errors.
  const relevant = found.filter((one, index) => one.tables.length > 0 || (index >= first && one.depth === depth));
  return { sections: relevant.map((one) => readSection(one, isAmong(one.heading, known))) };
}

/** Whether two headings are the same, apart from case and a last word "Errors". */
export function sameHeading(left: string, right: string): boolean {
  return bare(left) === bare(right);
}

function bare(heading: string): string {
  return heading.toLowerCase().replace(/ errors$/, "");
}

function isAmong(heading: string, known: readonly string[]): boolean {
  return known.some((one) => sameHeading(one, heading));
}

interface Gathered {
  readonly heading: string;
  readonly depth: number;
  readonly tables: (Block & { kind: "table" })[];
}

function gather(blocks: readonly Block[]): Gathered[] {
  const found: Gathered[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") found.push({ heading: block.text, depth: block.depth, tables: [] });
    else if (found.length === 0) throw new UnreadablePage("A table stands before the first heading of the page.");
    else found.at(-1)?.tables.push(block);
  }
  return found;
}

function readSection({ heading, tables }: Gathered, isKnown: boolean): PageSection {
  const [table, another] = tables;
  if (table === undefined) {
    if (isKnown) throw new UnreadablePage(`"${heading}" has no table below it.`);
    return { heading, rows: [] };
  }
  if (another !== undefined) throw new UnreadablePage(`"${heading}" has ${tables.length} tables below it.`);
  if (!table.closed) throw new UnreadablePage(`The table of "${heading}" has no end: the page is cut off there.`);
  const [head, ...rows] = table.rows;
  const columns = readColumns(head, `"${heading}"`);
  if (rows.length === 0) throw new UnreadablePage(`The table of "${heading}" has no rows.`);
  return { heading, rows: rows.map((row, index) => readRow(row, columns, `"${heading}", row ${index + 1}`)) };
}
