import { collapse } from "./cell-text.ts";

/** A heading of a flattened page, and everything up to the next one. */
export interface FlatSection {
  /** The heading in Markdown; empty for the part before the first heading. */
  readonly heading: string;
  readonly body: string;
}

/** Where a heading begins: its marks are words of their own. */
const MARK = /(?<=^|\s)(#{1,6})(?=\s)/;

/** The end of a heading that is on the same line as the text below it. */
const END = /\n|\||\[|(?<=\bErrors)(?=\s)|(?=\s(?:The|This|These)\s)/;

/** Splits a flattened page at its headings, which may be in the middle of a line. */
export function cutAtHeadings(text: string): FlatSection[] {
  const [before = "", ...parts] = text.split(MARK);
  const sections: FlatSection[] = [{ heading: "", body: before }];
  for (let at = 0; at < parts.length; at += 2) {
    const mark = parts[at] ?? "";
    const rest = (parts[at + 1] ?? "").trimStart();
    const end = END.exec(rest)?.index ?? rest.length;
    sections.push({ heading: `${mark} ${collapse(rest.slice(0, end))}`, body: rest.slice(end) });
  }
  return sections;
}
