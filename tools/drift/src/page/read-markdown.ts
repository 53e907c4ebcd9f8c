import type { Nodes, PhrasingContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { collapse, plainText } from "./cell-text.ts";
import { isTag } from "./known-tags.ts";
import type { Block, Inline } from "./page.ts";
import { unfold } from "./unfold.ts";

/** The headings and tables of a page in Markdown, in the ordinary or in the flattened form. */
export function readMarkdown(page: string): Block[] {
  const text = unfold(page);
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return blocksOf(tree, text);
}

function blocksOf(node: Nodes, source: string): Block[] {
  if (node.type === "heading")
    return [{ kind: "heading", depth: node.depth, text: plainText(node.children.flatMap(inlinesOf)) }];
  if (node.type === "table") return [tableOf(node, source)];
  return "children" in node ? node.children.flatMap((child) => blocksOf(child, source)) : [];
}

function tableOf(node: Table, source: string): Block {
  const rows = node.children.map((row) => ({
    cells: row.children.map((cell) => cell.children.flatMap(inlinesOf)),
    closed: endsWithPipe(source.slice(row.position?.start.offset ?? 0, row.position?.end.offset ?? 0)),
  }));
  // Some renderings omit the outer pipes everywhere; then a missing one is not significant.
  const [head] = rows;
  return {
    kind: "table",
    rows: head?.closed === true ? rows : rows.map((row) => ({ ...row, closed: true })),
    closed: true,
  };
}

function endsWithPipe(row: string): boolean {
  const end = row.trimEnd();
  return end.endsWith("|") && !end.endsWith("\\|");
}

function inlinesOf(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: node.value }];
    case "inlineCode":
      return [{ kind: "code", text: node.value === "<>" ? "" : node.value }];
    case "break":
      return [{ kind: "text", text: " " }];
    case "html":
      return parameterOf(node.value);
    default:
      return "children" in node ? node.children.flatMap(inlinesOf) : [];
  }
}

/** Markdown takes a parameter that is not printed as code for a tag. */
function parameterOf(tag: string): Inline[] {
  const name = collapse(tag.slice(1, -1));
  if (tag.toLowerCase().startsWith("<br")) return [{ kind: "text", text: " " }];
  return /^\w+$/.test(name) && !isTag(name) ? [{ kind: "parameter", text: name }] : [];
}
