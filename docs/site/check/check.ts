import { execFileSync } from "node:child_process";
import path from "node:path";
import { allPages, root } from "../pages/all-pages.ts";
import { readCodes, readPairs } from "../facts/pairs.ts";
import { readPlace } from "../serve/place.ts";
import { checkCodes } from "./check-codes.ts";
import { checkHtml } from "./check-html.ts";
import { checkMessages } from "./check-messages.ts";
import { checkWeight } from "./check-weight.ts";
import { checkReference } from "./check-reference.ts";
import { compileSnippets } from "./compile-snippets.ts";
import { readSnippets } from "./read-snippets.ts";
import { runSnippets } from "./run-snippets.ts";

const site = path.join(import.meta.dirname, "../../dist/site");

/** Checks the site that was built: its problems, a line each; none if all is well. */
export async function check(): Promise<readonly string[]> {
  const pages = allPages();
  const pairs = readPairs();
  const snippets = readSnippets(pages);
  const problems = [
    ...checkHtml(site, readPlace().base),
    ...checkCodes(site, readCodes(pairs)),
    ...checkReference(root, pages),
    ...checkWeight(site),
    ...checkMessages(pairs),
    ...compileSnippets(snippets),
    ...(await runSnippets(snippets)),
  ];
  const count = (language: string): number =>
    snippets.filter(({ language: own, page }) => own === language && !page.startsWith("reference")).length;
  console.log(
    `Checked ${pages.length} pages, ${count("ts")} programs, ${count("sh")} shell and ${count("json")} JSON snippets: ` +
      `${problems.length} problems`,
  );
  return problems;
}

/** Proves that the checks find what is wrong. */
export function testChecks(): void {
  const test = path.join(import.meta.dirname, "checks.test.ts");
  execFileSync(process.execPath, ["--test", "--test-reporter=dot", test], { stdio: ["ignore", "ignore", "inherit"] });
}
