import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { plainText } from "./cell-text.ts";
import { isTag } from "./known-tags.ts";
import type { Block, Inline, TableRow } from "./page.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The headings and tables of a page in HTML: those of its article, where it says which part is the article. */
export function readHtml(page: string): Block[] {
  const document = parse(page, { sourceCodeLocationInfo: true });
  const elements = document.childNodes.flatMap(descendants);
  const article =
    elements.find(({ tagName }) => tagName === "article") ?? elements.find(({ tagName }) => tagName === "main");
  return (article?.childNodes ?? document.childNodes).flatMap(blocksOf);
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function descendants(node: Node): Element[] {
  return isElement(node) ? [node, ...node.childNodes.flatMap(descendants)] : [];
}

function blocksOf(node: Node): Block[] {
  if (!isElement(node)) return [];
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (depth !== undefined)
    return [{ kind: "heading", depth: Number(depth), text: plainText(node.childNodes.flatMap(inlinesOf)) }];
  if (node.tagName !== "table") return node.childNodes.flatMap(blocksOf);
  const rows = descendants(node).filter(({ tagName }) => tagName === "tr");
  return [{ kind: "table", rows: rows.map(rowOf), closed: node.sourceCodeLocation?.endTag !== undefined }];
}

function rowOf(row: Element): TableRow {
  const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th");
  return { cells: cells.map((cell) => cell.childNodes.flatMap(inlinesOf)), closed: true };
}

function inlinesOf(node: Node): Inline[] {
  if (node.nodeName === "#text" && "value" in node) return [{ kind: "text", text: node.value }];
  if (!isElement(node)) return [];
  if (node.tagName === "br") return [{ kind: "text", text: " " }];
  const inner = node.childNodes.flatMap(inlinesOf);
  // An unescaped `<accountId>` is an element without a name that HTML knows; its capitals are lost.
  if (!isTag(node.tagName)) return [{ kind: "parameter", text: "" }, ...inner];
  if (node.tagName !== "code") return inner;
  if (inner.some(({ kind }) => kind === "parameter")) return inner;
  return [{ kind: "code", text: inner.map(({ text }) => text).join("") }];
}
