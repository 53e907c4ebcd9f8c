import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";

/** The size budget of an error's page with everything that it loads, compressed, in bytes. */
const LIMIT = 60_000;

/** Files that are loaded on the first search, and not with a page. */
const onDemand = /^decoded-link\./;

/** Error pages that are too heavy. Scripts that a script imports count, those that it imports later as well. */
export function checkWeight(site: string, base: string): readonly string[] {
  return globSync("errors/*/index.html", { cwd: site }).flatMap((file) => {
    const weight = [file, ...loadedBy(site, file, base)].reduce((sum, each) => sum + weigh(path.join(site, each)), 0);
    return weight <= LIMIT ? [] : [`${file}: weighs ${weight} bytes with what it loads; the limit is ${LIMIT}`];
  });
}

const weights = new Map<string, number>();

function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = gzipSync(readFileSync(file), { level: 9 }).length;
  weights.set(file, weight);
  return weight;
}

/** The styles and scripts of a page, and the scripts that these import. */
function loadedBy(site: string, file: string, base: string): ReadonlySet<string> {
  const page = parse(readFileSync(path.join(site, file), "utf8"), { blockTextElements: { script: true, style: true } });
  const named = page
    .querySelectorAll("script[src], link[rel=stylesheet], link[rel=modulepreload]")
    .map((element) => (element.getAttribute("src") ?? element.getAttribute("href") ?? "").slice(base.length));
  const inline = page.querySelectorAll("script[type=module]").flatMap((script) => importedBy(script.text, "", base));
  const found = new Set([...named, ...inline]);
  for (const each of found)
    if (each.endsWith(".js"))
      for (const next of importedBy(readFileSync(path.join(site, each), "utf8"), path.posix.dirname(each), base))
        found.add(next);
  return found;
}

/** The imports of a module, relative to the root of the site. */
function importedBy(text: string, folder: string, base: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g)]
    .map((match) => match[1]!) // The pattern has the group.
    .map((target) => (target.startsWith("/") ? target.slice(base.length) : path.posix.join(folder, target)))
    .filter((target) => !target.includes("${") && !onDemand.test(path.posix.basename(target)));
}
