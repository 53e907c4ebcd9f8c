import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "./page.ts";

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
    if (found.startsWith("..")) throw new Error(`docs/${file} links to ${target}, which is outside of docs/`);
    return `](site:${addressOf(found)}${anchor})`;
  });
}
