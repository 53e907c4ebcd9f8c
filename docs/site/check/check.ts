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
import { isProgram, readSnippets } from "./read-snippets.ts";
import { runSnippets } from "./run-snippets.ts";

const site = path.join(import.meta.dirname, "../../dist/site");

/** Checks the built site, and returns its problems, one per line; an empty list if there are none. */
export async function check(): Promise<readonly string[]> {
  const pages = allPages();
  const pairs = readPairs();
  const snippets = readSnippets(pages);
  const problems = [
    ...checkHtml(site, readPlace().base),
    ...checkCodes(site, readCodes(pairs)),
    ...checkReference(root, pages),
    ...checkWeight(site, readPlace().base),
    ...checkMessages(pairs),
    ...compileSnippets(snippets),
    ...(await runSnippets(snippets)),
  ];
  const count = (language: string): number => snippets.filter((one) => one.language === language).length;
  console.log(
    `Checked ${pages.length} pages, ${snippets.filter(isProgram).length} programs, ${count("sh")} shell and ` +
      `${count("json")} JSON snippets: ${problems.length} problems`,
  );
  return problems;
}

/** Compiles the site's own code, and tests that the checks detect faults. */
export function testChecks(): void {
  const test = path.join(import.meta.dirname, "checks.test.ts");
  const compiler = path.join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", path.join(root, "docs"), "--noEmit"], { stdio: "inherit" });
  execFileSync(process.execPath, ["--test", "--test-reporter=dot", test], { stdio: ["ignore", "ignore", "inherit"] });
}
