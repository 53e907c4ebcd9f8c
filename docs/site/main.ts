import { install } from "./install.ts";

/*
 * npm run docs             builds the site and serves it
 * npm run docs -- --build  builds it into docs/dist
 * npm run docs -- --check  builds it and checks links, headings, completeness and every snippet
 */
const [mode = "--serve", ...others] = process.argv.slice(2);
if (!["--serve", "--build", "--check"].includes(mode) || others.length > 0) {
  console.error("npm run docs takes nothing, --build or --check");
  process.exit(2);
}
install();
// What these modules import is there only now.
const { buildSite } = await import("./serve/build-site.ts");
buildSite();
if (mode === "--check") {
  const { check, testChecks } = await import("./check/check.ts");
  testChecks();
  const problems = await check();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
if (mode === "--serve") {
  const { astro } = await import("./serve/astro.ts");
  astro("preview");
}
