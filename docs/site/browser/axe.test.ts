import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { type OpenSite, openSite } from "./open-site.ts";

/* axe on each kind of page, wide and narrow, light and dark. Pictures of them are left in docs/dist/pictures. */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = path.join(import.meta.dirname, "../../dist/pictures");

const kinds = {
  front: "",
  decoder: `decoder/#${encodeURIComponent("Limit for product p-1 exceeded, number of current subscriptions 3.")}`,
  playground: "playground/",
  table: "errors/",
  error: "errors/PRODUCT_LIMIT_EXCEEDED/?productId=p-1&numberOfCurrentSubscriptions=3",
  "error with variants": "errors/MISSING_PRODUCT_DETAILS/",
  kinds: "kinds/",
  kind: "kinds/network/",
  operations: "operations/",
  operation: "operations/createPackageV2/",
  reference: "reference/",
  entry: "reference/errors/explain/",
  "large entry": "reference/client/",
  options: "reference/options/",
  command: "reference/commands/resellers-contract-tests/",
  unknown: "unknown/",
  guide: "guides/handling-failures/",
  project: "project/versioning/",
};

let site: OpenSite;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await openSite();
});
after(async () => {
  assert.deepEqual(site.complaints, []);
  await site.close();
});

for (const width of [1280, 390])
  for (const theme of ["light", "dark"])
    test(`axe finds nothing at ${width} pixels, ${theme}, and nothing is wider than the page`, async () => {
      const problems: string[] = [];
      for (const [name, address] of Object.entries(kinds)) {
        const found = await findingsOf(address, width, theme);
        await site.page.screenshot({ path: path.join(pictures, `${name}-${width}-${theme}.png`) });
        problems.push(...found.map((finding) => `${name}: ${finding}`));
      }
      assert.deepEqual(problems, []);
    });

test("axe finds nothing in the open search", async () => {
  await site.page.goto(site.url);
  await site.page.click("button[data-open-modal]");
  await site.page.waitForSelector("#starlight__search input");
  await site.page.focus("#starlight__search input");
  await site.page.keyboard.sendCharacter("PRODUCT_LIMIT_EXCEEDED");
  await site.page.waitForSelector(".decoded a");
  await site.page.waitForSelector(".pagefind-ui__result-excerpt");
  await site.page.screenshot({ path: path.join(pictures, "search-390-dark.png") });
  assert.deepEqual(await runAxe(), []);
});

async function findingsOf(address: string, width: number, theme: string): Promise<readonly string[]> {
  const { page, url } = site;
  await page.setViewport({ width, height: width === 390 ? 844 : 900 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: theme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  // An address that differs behind the # only would not be loaded anew.
  await page.goto("about:blank");
  await page.goto(url + address, { waitUntil: "load" });
  assert.equal(await page.evaluate("document.documentElement.dataset.theme"), theme);
  const wide = (await page.evaluate("document.documentElement.scrollWidth")) as number; // A number of pixels.
  return [...(wide > width ? [`is ${wide} pixels wide`] : []), ...(await runAxe())];
}

async function runAxe(): Promise<readonly string[]> {
  await site.page.evaluate(axe);
  // The shape is that of axe's results.
  const { violations } = (await site.page.evaluate("axe.run()")) as {
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  };
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}) at ${target.join(" ")}`),
  );
}
