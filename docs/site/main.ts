import { install } from "./install.ts";

/*
 * npm run docs             builds the site and serves it
 * npm run docs -- --build  builds it into docs/dist
 * npm run docs -- --check  builds it and checks links, headings, completeness and every snippet
 * npm run docs -- --browser  builds it and tries search, playground and accessibility in Chromium
 */
const [mode = "--serve", ...others] = process.argv.slice(2);
if (!["--serve", "--build", "--check", "--browser"].includes(mode) || others.length > 0) {
  console.error("npm run docs takes nothing, --build, --check or --browser");
  process.exit(2);
}
install();
// Imported dynamically, because their dependencies have just been installed.
const { buildSite } = await import("./serve/build-site.ts");
buildSite();
if (mode === "--check") {
  const { check, testChecks } = await import("./check/check.ts");
  testChecks();
  const problems = await check();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
if (mode === "--browser") {
  const { testInBrowser } = await import("./browser/test-in-browser.ts");
  testInBrowser();
}
if (mode === "--serve") {
  const { astro } = await import("./serve/astro.ts");
  astro("preview");
}
