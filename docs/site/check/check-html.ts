import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** Finds dead links and anchors, headings out of order, duplicate anchors, and resources from other hosts. */
export function checkHtml(site: string, base: string): readonly string[] {
  const files = globSync("**/*.html", { cwd: site }).map((file) => file.replaceAll("\\", "/"));
  const pages = new Map(files.map((file) => [file, parse(readFileSync(path.join(site, file), "utf8"))]));
  const others = new Set(globSync("**/*.*", { cwd: site }).map((file) => file.replaceAll("\\", "/")));
  return [...pages].flatMap(([file, page]) => [
    ...deadLinks(file, page, pages, others, base),
    ...wrongHeadings(page).map((problem) => `${file}: ${problem}`),
    ...repeatedIds(page).map((id) => `${file}: the anchor ${id} is given twice`),
    ...foreign(page).map((url) => `${file}: loads ${url} from another host`),
  ]);
}

function deadLinks(
  file: string,
  page: HTMLElement,
  pages: ReadonlyMap<string, HTMLElement>,
  others: ReadonlySet<string>,
  base: string,
): readonly string[] {
  return page.querySelectorAll("a[href]").flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    const here = new URL(base + file.replace(/index\.html$/, ""), "http://site");
    const url = new URL(href, here);
    if (url.host !== "site") return [];
    const target = decodeURIComponent(url.pathname.slice(base.length)).replace(/(^|\/)$/, "$1index.html");
    const found = pages.get(target);
    if (found === undefined) return others.has(target) ? [] : [`${file}: dead link ${href}`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === "" || found.getElementById(anchor) !== null ? [] : [`${file}: dead anchor ${href}`];
  });
}

/** One h1, and no level left out on the way down. */
function wrongHeadings(page: HTMLElement): readonly string[] {
  const levels = page.querySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: heading.text.trim(),
  }));
  const firsts = levels.filter(({ level }) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`has ${firsts} headings of the first level`]),
    ...levels.flatMap(({ level, text }, index) =>
      level > (levels[index - 1]?.level ?? 0) + 1 ? [`the heading "${text}" leaves out a level`] : [],
    ),
  ];
}

function repeatedIds(page: HTMLElement): readonly string[] {
  const ids = page.querySelectorAll("[id]").map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function foreign(page: HTMLElement): readonly string[] {
  const loaded = page.querySelectorAll("script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload]");
  return loaded
    .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
    .filter((url) => /^(?:[a-z]+:)?\/\//i.test(url));
}
