import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { agentFiles, linked } from "../pages/agent-files.ts";
import { allPages } from "../pages/all-pages.ts";
import { readCodes, readPairs } from "../facts/pairs.ts";
import type { Page } from "../pages/page.ts";
import { astro } from "./astro.ts";
import { readPlace } from "./place.ts";

const docs = path.join(import.meta.dirname, "../..");

/** Writes the pages as Markdown and builds the site from them into `docs/dist`. */
export function buildSite(): void {
  const began = performance.now();
  const place = readPlace();
  const pages = allPages();
  for (const folder of ["dist/pages", "dist/public", "dist/cache"])
    rmSync(path.join(docs, folder), { recursive: true, force: true });
  for (const page of pages) write(`dist/pages/${page.path || "index"}.md`, withFrontmatter(page, place.base));
  for (const [file, text] of agentFiles(pages, readCodes(readPairs()), place)) write(`dist/public/${file}`, text);
  astro("build");
  console.log(`Built ${pages.length} pages in ${((performance.now() - began) / 1000).toFixed(1)} s: docs/dist/site`);
}

function withFrontmatter({ title, description, body, path: at }: Page, base: string): string {
  const text = linked(body, (target, anchor) => `${base}${target}${target && "/"}${anchor}`, { origin: "", base });
  const contents = at.startsWith("reference/") ? { minHeadingLevel: 2, maxHeadingLevel: 3 } : at !== "";
  const fields = {
    title,
    description,
    slug: at || "index",
    ...(contents === true ? {} : { tableOfContents: contents }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${text}\n`;
}

function write(file: string, text: string): void {
  const target = path.join(docs, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
