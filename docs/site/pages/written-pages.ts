import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "./page.ts";

const checksAnchor = "how-long-each-check-takes";
const checksAddress = "project/checks";

/**
 * The section of CONTRIBUTING.md on how long each check takes, as a page: guides link to it.
 *
 * @throws {Error} Where the section has another heading.
 */
export function checksPage(root: string): Page {
  const text = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
  const [, title, body] = /^## (How long each check takes)\n+([^]*?)(?=^## )/m.exec(text) ?? [];
  if (title === undefined || body === undefined)
    throw new Error('CONTRIBUTING.md has no section "How long each check takes", to which the guides link.');
  const [table = ""] = /(?:^\|.*\n)+/m.exec(body) ?? [];
  return { path: checksAddress, title, description: "What each check protects, and how long it takes.", body: table };
}

/** The Markdown files below `docs/` that people wrote, as pages. Their links work on GitHub and are rewritten here. */
export function writtenPages(docs: string): readonly Page[] {
  const files = globSync(["guides/*.md", "decisions/*.md", "*.md"], { cwd: docs }).toSorted();
  return files.map((file) => {
    const text = readFileSync(path.join(docs, file), "utf8");
    const [, title, body] = /^# (.+)\n+([^]*)$/.exec(text) ?? [];
    if (title === undefined || body === undefined) throw new Error(`docs/${file} has to begin with a heading: # Title`);
    return { path: addressOf(file), title, description: firstSentence(body), body: rewritten(body, file) };
  });
}

function addressOf(file: string): string {
  return file.replace(/\.md$/, "").replace(/^(?!guides\/)/, "project/");
}

function firstSentence(body: string): string {
  const [paragraph = ""] = body.split("\n\n");
  return (/^.*?[.:](?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph)
    .replaceAll(/[*`\n]+/g, " ")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}

/** Links to other files below `docs/` lead to their pages. */
function rewritten(body: string, file: string): string {
  return body.replaceAll(/\]\((?![a-z]+:|#)([^)#\s]+)(#[^)]*)?\)/g, (_, target: string, anchor = "") => {
    const found = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
    if (found === "decisions") return `](site:project/decisions/0001-errors-are-examples)`;
    if (found === "../CONTRIBUTING.md" && anchor === `#${checksAnchor}`) return `](site:${checksAddress})`;
    if (found.startsWith("..")) throw new Error(`docs/${file} links to ${target}, which is outside of docs/`);
    return `](site:${addressOf(found)}${anchor})`;
  });
}
