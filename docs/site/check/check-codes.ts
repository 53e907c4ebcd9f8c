import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "node-html-parser";
import type { Code } from "../facts/pairs.ts";
import { anchorOf } from "../pages/page.ts";

/** A page for each code and a code for each page, with an anchor and the exact template for each message. */
export function checkCodes(site: string, codes: readonly Code[]): readonly string[] {
  const built = globSync("errors/*/index.html", { cwd: site }).map((file) => path.basename(path.dirname(file)));
  const known = new Set(codes.map(({ code }) => code));
  const without = built.filter((name) => !known.has(name)).map((name) => `errors/${name}: no such code is documented`);
  return [...without, ...codes.flatMap((code) => missingIn(site, built, code))];
}

function missingIn(site: string, built: readonly string[], { code, names, pairs }: Code): readonly string[] {
  if (!built.includes(code)) return [`${code} has no page`];
  const page = parse(readFileSync(path.join(site, "errors", code, "index.html"), "utf8"));
  // Messages must be shown exactly as the API sends them, without typographic quotes.
  const list = parse(readFileSync(path.join(site, "errors/index.html"), "utf8")).text;
  const shown = page.querySelectorAll("[data-template]").map((element) => element.text);
  return names.flatMap((name) => {
    const template = pairs.find((pair) => pair.name === name)?.row.template ?? "";
    return [
      ...(page.getElementById(anchorOf(name)) === null ? [`errors/${code}: no anchor #${anchorOf(name)}`] : []),
      ...(list.includes(template) ? [] : [`errors: the message of ${name} is not in the table`]),
      ...(shown.includes(template) ? [] : [`errors/${code}: the message of ${name} is not shown`]),
    ];
  });
}
