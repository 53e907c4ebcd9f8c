import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "../pages/page.ts";
import { readPackages } from "../reference/entries.ts";

/**
 * Every name that the packages' listings of their public surface have is described, or linked, on the page of its entry.
 * The listings are committed and checked on their own, so that nothing can be missing from both unnoticed.
 */
export function checkReference(root: string, pages: readonly Page[]): readonly string[] {
  return readPackages(root).flatMap(({ name, entries }) => {
    const folder = name.replace("@resellers-sdk/", "packages/");
    const listing = readFileSync(path.join(root, folder, "api/generated/surface.gen.txt"), "utf8");
    return entries.flatMap(({ specifier, page: address }) => {
      const page = pages.find((one) => one.path === address);
      if (page === undefined) return [`${address}: has no page`];
      const key = specifier === name ? "." : `.${specifier.slice(name.length)}`;
      return namesIn(listing, key)
        .filter((each) => !page.body.includes(`### ${each}\n`) && !page.body.includes(`[\`${each}\`](`))
        .map((each) => `${address}: ${each} is not described`);
    });
  });
}

/** The names below the heading of an entry: the lines that are not indented. */
function namesIn(listing: string, key: string): readonly string[] {
  const [, section = ""] = `\n${listing}`.split(`\n# ${key}\n`);
  return section
    .split("\n# ")[0]!
    .split("\n")
    .filter((line) => /^\S/.test(line));
}
